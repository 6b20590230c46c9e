/** The contract of the port on real .xlsx files. */
import { makeExcelBench } from "../support/workbooks/excel-bench.ts";
import { workbookContract } from "./contract.ts";

workbookContract("excel", makeExcelBench);
