/** Headings as English sheets have them. */
import type { LanguageSpellings } from "./spelling.ts";

/** The English spellings. */
export const spellingsEn: LanguageSpellings = {
  fields: {
    nextContact: {
      usual:
        "next contact date, next contact, date of next contact, next contact on, next contact due, next follow up date, next follow up, next followup date, next followup, next call date, next call, date of next call, next call on, next call due, next call back, next callback, next action date, next action due, next activity date, next step date, next touch date, next touch, next outreach date, next outreach, next date, next contact at, next contact time, next contact day, next contact date time, next contact date and time, scheduled call, scheduled call date, planned call, planned call date, planned contact date",
      second:
        "follow up date, followup date, follow up on, follow up due, follow up by, follow up, followup, date to follow up, call back date, callback date, call back on, call back, callback, call again, call again on, when to call, when to call back, contact on, contact again, contact again on, reminder date, remind on, reminder, next action",
    },
    name: {
      usual:
        "full name, contact name, client name, customer name, lead name, contact person, name of contact, name of client, name of customer, prospect name, person name, buyer name, decision maker, point of contact, poc, name",
      alone:
        "contact, client, customer, person, lead, prospect, contacts, clients, customers, leads, prospects, buyer, first name, last name, surname, who",
    },
    company: {
      usual:
        "company name, company, organisation name, organization name, organisation, organization, business name, firm name, firm, account name, employer, legal entity",
      alone: "account, business, org, shop, store",
    },
    phone: {
      usual:
        "phone number, phone no, phone, mobile phone, mobile number, mobile no, mobile, cell phone, cell number, telephone number, telephone no, telephone, contact number, contact no, tel, tel no, tel number, whatsapp, whatsapp number, phones, ph no, direct line, call number, work phone, home phone, direct phone, phone work, phone mobile",
      alone: "cell, ph, number, cellphone",
    },
    owner: {
      usual:
        "owner, owner name, lead owner, account owner, contact owner, deal owner, assigned to, assigned rep, sales rep, rep name, sales representative, sales manager, account manager, account executive, salesperson, manager name, agent name, responsible, responsible person, handled by, caller",
      alone: "rep, agent, manager, assignee, user, assigned, seller, sdr, bdr",
    },
    status: {
      usual:
        "status, lead status, contact status, client status, customer status, deal status, stage, deal stage, sales stage, pipeline stage, lead stage",
      alone: "state, pipeline, phase",
    },
    lastOutcome: {
      usual:
        "last outcome, last call outcome, last call result, call outcome, call result, call disposition, outcome of last call, result of last call, last result, outcome, disposition, contact outcome",
      alone: "result, response, results, answer, call status, call response",
    },
    reason: {
      usual:
        "refusal reason, reason for refusal, reason of refusal, lost reason, loss reason, reason lost, reason for loss, reason for losing, why lost, why refused, closed lost reason, rejection reason, reason for rejection, decline reason, objection",
      alone: "reason, reasons, objections",
    },
    value: {
      usual:
        "deal value, value, deal amount, deal size, amount, expected revenue, revenue, potential value, opportunity amount, opportunity value, order value, contract value, budget, estimated value, est value, acv, arr, mrr, ltv",
      alone: "price, sum, potential, worth",
    },
    source: {
      usual:
        "lead source, source, source of lead, original source, contact source, how they found us, how did you hear about us, referred by",
      alone: "channel, campaign, origin, referral",
    },
    note: {
      usual:
        "notes, note, comments, comment, remarks, remark, call notes, contact notes, call history, history, conversation notes, notes comments",
      alone: "description, details, summary, feedback, info, additional info, additional information",
    },
    attempts: {
      usual:
        "attempts, call attempts, number of attempts, no of attempts, attempt count, tries, number of tries, number of calls, no of calls, calls made, call count, times called, contact attempts, attempt",
      alone: "calls",
    },
    lastCall: {
      usual:
        "last contact date, last contact, last contacted, last contacted on, date of last contact, date last contacted, last call date, last call, last called, last called on, date of last call, last touch, last touch date, last activity, last activity date, last spoke, last spoken, last follow up, last followup, last follow up date, last followup date, last reached, last outreach, previous contact, previous call",
    },
  },
  others: {
    usual:
      "first contact, first contact date, first contacted, date of first contact, first call, first call date, contact date, call date, date of contact, date of call, created date, date created, date added, close date, closing date, next step, next steps, contact email, e mail, email address, contact type, client type, customer type, client id, customer id, contact id, account id, lead id, account number, order number, invoice number, account no, order no, invoice no, number of employees, job title, product name, item name, file name, user name, campaign name, project name, event name, domain name, manager phone, payment status, order status, order date, delivery date, invoice date, due date, company size, company phone extension, phone extension, contact method, preferred contact, preferred contact method, best time to call, best time, last name first name, source url, last purchase, last order, last order date",
    alone:
      "date, created, email, id, title, position, product, username, ext, birthday, website, address, city, country",
  },
  fillers:
    "date, day, time, no, number, main, primary, the, of, to, for, on, at, in, and, client, customer, contact, lead, eur, usd, gbp, mdl, ron, lei, k, 1, dd, mm, yyyy, yy, hh, e g, required, optional",
  blockers:
    "manager, agent, rep, owner, supplier, vendor, product, item, file, campaign, project, event, user, previous, prior, last, first, old, former, payment, order, delivery, invoice, emergency, email, type, id, extension",
};
