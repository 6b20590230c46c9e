/** The contract of the port on real .xlsx files. */
import { makeExcelBench } from "../support/excel-bench.ts";
import { workbookContract } from "./contract.ts";

workbookContract("excel", makeExcelBench);
