/** Headings as English sheets have them. */
import type { LanguageSpellings } from "./spelling.ts";

/** The English spellings. */
export const spellingsEn: LanguageSpellings = {
  fields: {
    nextContact: {
      usual:
        "next contact date, next contact, date of next contact, next contact on, next contact due, next contact due date, next follow up due, next follow up due date, next call due date, next action due date, next activity due date, next task due, next task due date, next step due, next step due date, next follow up date, next follow up, next followup date, next followup, next f u, next fu, next f u date, next call date, next call, date of next call, next call on, next call due, next call back, next callback, next call scheduled, next action date, next action due, next action on, next activity date, next step date, next task date, next touch date, next touch, next touchpoint, next touch point, next outreach date, next outreach, next date, next contact at, next contact day, next contact date time, next contact date and time, next reach out, next check in, next checkin, next check in date, next phone call, next conversation, next interaction, next interaction date, next contact planned, scheduled call, scheduled call date, scheduled follow up, planned call, planned call date, planned contact date, planned follow up, upcoming call, next attempt, next attempt date, next dial, next contact by, next step by, next activity deadline, next task deadline, next action deadline",
      second:
        "follow up date, followup date, follow up on, follow up due, follow up due date, follow up by date, follow up next, date to follow up, date for follow up, date of follow up, f u date, fu date, call back date, callback date, call back on, callback on, callback due, date to call, date to call back, call again on, call again date, call on, call next, to call on, to be called on, when to call, when to call back, when to call next, when to contact, contact on, contact again on, contact again date, contact next, recall date, recall on, ring back on, ring back date, chase date, chase on, chase up date, reminder date, remind on, remind me on, reminder on, revisit on, revisit date, re contact date, recontact date, call scheduled for, call due, due for call, followup due, followup due date, follow up by, followup by, followup on, follow up again, follow up again on, call by, call before, contact by, cb date, repeat call date, date of repeat call, repeat call, repeat call on, repeat contact date, second call date, date of second call, second call, second contact date, date of second contact, 2nd call date, date of 2nd call, 2nd call, check back on, check back date, circle back on, circle back date, reach out on, reach out date, try again on, snooze until, snoozed until, resume on, re engage on, reengage on, ping on, nudge on, bring forward date, scheduled callback",
      alone:
        "ncd, follow up, followup, call back, callback, call again, contact again, reminder, recall, ring back, recontact, re contact, chase, next, next action, next activity, next task, next visit, next appointment, f u, to call, next chase, chase next, chase up, touch base, reach out, catch up, check in, circle back, get back, phone back, get in touch, follow up call, by when, action date, action on, action due, diary date, diary, task date, task due, task due date, due to call, bring up date, tickler, tickler date, cb, c b, reorder call, check back, try again, retry on, retry date, snooze, re engage, contact due, action by, remind me",
    },
    name: {
      usual:
        "full name, parent name, parent guardian name, guardian name, name of parent, mother name, mothers name, contact name, associated contact, client name, customer name, lead name, contact person, name of contact, name of client, name of customer, name of person, prospect name, person name, buyer name, decision maker, decision maker name, point of contact, poc, name, sponsor contact, vendor contact, client contact, company contact, school contact, business contact, contact full name, primary contact, primary contact name, main contact, key contact, key person, person to contact, contact person name, display name, clients name, customers name, business owner, owner director, owner of firm, owner of business, owner of the business, company owner, firm owner, shop owner, store owner, patient name, student name, tenant name, candidate name, guest name, member name, donor name, applicant name, attendee name, names",
      alone:
        "property owner, home owner, homeowner, parent, parents, guardian, contact, client, customer, costumer, person, lead, prospect, fn, deal name, deal title, opportunity name, contacts, clients, customers, leads, prospects, buyer, who, whom, people, patient, patients, tenant, tenants, candidate, candidates, student, students, pupil, pupils, member, members, guest, guests, debtor, debtors, applicant, applicants, journalist, reporter, editor, blogger, influencer, speaker, sponsor, exhibitor, attendee, attendees, participant, participants, donor, donors, nurse, doctor, physician, teacher, volunteer, subscriber, borrower, landlord, resident, seller, vendor name, driver, director, principal, organizer, organiser, organizers, organisers, owner name and surname, party, addressee, recipient, householder, policyholder, policy holder, insured, passenger, traveller, traveler, player, delegate, speaker, respondent, interviewee, influencer, artist, author, referee, contractor, consumer, payer, payee, creditor, lessee, renter, occupant, trainee, mentee, graduate, alumni, alumnus, investor, shareholder, beneficiary, couple, champion, mother, father, mum, dad, mum dad, mother father, mother or father, carer, caregiver, spokesperson, head, chair, chairman, chairperson, pastor, trustee, founder, ceo, owner operator, farmer, grower, foreman, hiring manager, line manager, hr manager, alum, landlady, kin, next of kin, congregant, parishioner, pet parent, bride, groom, ordered by, requested by, inquirer, enquirer, inquired by, enquired by",
    },
    given: {
      usual:
        "first name, given name, forename, fname, f name, christian name, firstname, first names, given names, owner first name, owner 1 first name, first name of owner",
    },
    family: {
      usual:
        "last name, surname, family name, lname, l name, second name, lastname, sur name, maiden name, owner last name, owner 1 last name, owner surname",
      alone: "family",
    },
    middle: { usual: "middle name, additional name, patronymic, middle initial" },
    company: {
      usual:
        "company name, company, organisation name, organization name, organisation, organization, business name, business title, firm name, firm, account name, employer, legal entity, associated company, company account, trading name, trade name, name of company, name of business, name of organisation, name of organization, name of firm, legal name, legal company name, company or organisation, entity name, name of entity, name of institution, institution name, school name, store name, shop name, agency name, restaurant name, hotel name, clinic name, practice name, salon name, supplier name, vendor company, dealer name, brand name, parent company, current company, current employer, name of school, name of shop, name of store",
      alone:
        "account, accounts, business, org, shop, store, agency, institution, school, restaurant, practice, hotel, supplier, suppliers, vendor, vendors, dealer, dealers, brand, clinic, hospital, office, entity, establishment, university, college, club, church, charity, studio, salon, gym, partner, partners, distributor, distributors, reseller, retailer, wholesaler, stockist, stockists, fund, foundation, funder, customer company, client company, companies, organisations, organizations, firms, businesses, agencies, manufacturer, factory, farm, facility, venue, pharmacy, dealership, corporation, enterprise, outlet, publication, newspaper, magazine, media outlet, outlet name, title of publication, employer name, congregation, parish, franchisee, branch, fleet, client co, customer co, co, co name, main contractor, contractor company, wholesaler name, advertiser, advertisers",
    },
    phone: {
      usual:
        "phone number, phone no, phone, mobile phone, mobile number, mobile no, mobile, cell phone, cell number, telephone number, telephone no, telephone, contact number, contact no, contact phone, contact tel, tel, tel no, tel number, whatsapp, whatsapp number, whatsapp no, phones, phone numbers, ph no, ph, ph number, direct line, direct dial, call number, work phone, home phone, direct phone, phone work, phone mobile, mobile work, landline, land line, office phone, office number, business phone, primary phone, main phone, other phone, alternate phone, alternative phone, alt phone, secondary phone, alternate number, alternative number, secondary number, best number, cellphone, telephones, contact numbers, contact telephone, tel mobile, mob, mob no, mobile tel, home tel, work tel, switchboard, number to call, viber, telegram number",
      alone:
        "cell, number, home, work, handset, direct, gsm, contact details, contact info, contact information",
    },
    owner: {
      usual:
        "owner, owner name, lead owner, contact owner, account owner, deal owner, record owner, opportunity owner, sales owner, assigned to, assigned rep, assigned agent, assigned user, sales rep, sales rep name, rep name, sales representative, sales manager, sales agent, sales person, account manager, account executive, salesperson, salesman, manager name, agent name, agent in charge, person in charge, responsible, responsible person, responsible manager, responsible agent, handled by, managed by, served by, called by, caller, caller name, relationship manager, account rep, team member, our contact, our rep, our manager, in charge, staff member, responsible user, allocated to, assigned manager, owned by, acct mgr, acc mgr, acct manager, assigned employee, assigned staff, assigned volunteer, assigned caller, assigned executive, client owner, customer owner, prospect owner, relationship owner, relationship lead, internal owner, account lead, business development manager, business development rep, business development executive, sales exec, sales associate, sales consultant, sales advisor, salesperson name",
      alone:
        "recruiter, closer, officer, csr, csm, coordinator, collector, counselor, counsellor, solicitor, canvasser, negotiator, rep, ae, producer, liaison, setter, agent, manager, emp name, employee name, staff name, executive name, telecaller name, assignee, user, assigned, sdr, bdr, consultant, staff, advisor, adviser, administrator, telecaller, operator, broker, executive, am, pic, salesrep, handler, case handler, case worker, caseworker, case manager, case owner, underwriter, planner, rm, account handler, fee earner, fundraiser, bdm, bde, isa, telemarketer, enroller, gift officer, loan officer, territory manager, area manager, regional manager, estimator, opener, teammate, our person, lo, mlo, front desk, lead staff, staff lead, who looks after, looked after by, who owns it, whose lead, allocated, members, volunteer, seller, student seller, tutor, coach, trainer, instructor, stylist",
    },
    status: {
      usual:
        "status, lead status, contact status, client status, customer status, deal status, sales status, prospect status, opportunity status, current status, call status, status of lead, status of client, status of contact, status of deal, stage, deal stage, sales stage, pipeline stage, lead stage, current stage, opportunity stage, funnel stage, client stage, customer stage, status stage, stage status, status of call, status label, lead state, present status, follow up status, state of deal, state of lead",
      second: "lifecycle stage, life cycle stage, lifecycle",
      alone: "state, pipeline, phase, progress, list name, bucket, swimlane, stat",
    },
    lastOutcome: {
      usual:
        "last outcome, last call outcome, last call result, call outcome, call result, call results, call disposition, outcome of last call, outcome of call, result of last call, result of call, last result, outcome, disposition, contact outcome, last disposition, outcome of contact",
      alone:
        "result, results, response, responses, answer, feedback, client feedback, customer feedback, call response",
    },
    reason: {
      usual:
        "refusal reason, reason for refusal, reason of refusal, reason refused, lost reason, loss reason, reason lost, reason of loss, reason for loss, reason if lost, reason for losing, why lost, why refused, closed lost reason, rejection reason, reason for rejection, reason rejected, decline reason, reason for decline, reason declined, reason not interested, why not interested",
      alone: "reason, reasons, objection, objections, why, why not, why no, if no why, if not why",
    },
    value: {
      usual:
        "deal value, value, amount requested, requested amount, ask amount, fee quoted, quoted fee, quoted price, cheque size, check size, ticket size, donation amount, gift amount, pledge amount, deal amount, deal size, amount, expected revenue, revenue, potential value, potential revenue, opportunity amount, opportunity value, opportunity size, order value, order amount, contract value, contract worth, contract amount, deal worth, budget, estimated value, estimated amount, est value, est amount, expected value, expected amount, acv, arr, mrr, tcv, ltv, amount outstanding, outstanding amount, amount due, amount owed, debt amount, quote value, quote amount, quoted amount, offer value, offer amount, proposal value, proposal amount, sales value, sale amount, pipeline value, total value, total amount, lead value, weighted value, balance due, outstanding balance",
      alone:
        "sale, pledge, arrears, premium, ask, fee, asking price, price, sum, potential, worth, total, outstanding, balance, debt, quote, asking, lifetime value, rent, outlay, opening order, initial order, first order value, bid, bid amount",
    },
    source: {
      usual:
        "lead source, source, source of lead, original source, contact source, client source, customer source, acquisition source, acquisition channel, how they found us, how did they find us, how did you hear about us, how did you find us, where from, came from, came via, came through, heard via, found via, introduced by, how we met, where we met, met at, met through, source of contact, source of enquiry, source of inquiry, source name",
      second: "referred by, referral source, marketing source, traffic source, utm source",
      alone: "channel, campaign, origin, referral, referrer, platform, referred, medium",
    },
    note: {
      usual:
        "notes, note, comments, comment, remarks, remark, call notes, call comments, contact notes, client notes, customer notes, lead notes, sales notes, general notes, general comments, additional notes, additional comments, other notes, other comments, notes on client, notes on call, call history, contact history, history, conversation notes, notes comments, comments notes, memo, call remarks, follow up notes, notes history, call log notes, internal notes, my notes, meeting notes, commentary, rmks, rmk, caller comments, caller notes, rep notes, rep comments, agent notes, agent comments, staff notes, recent note, latest note, latest notes, recent notes, extra notes, misc notes",
      alone:
        "description, details, summary, info, additional info, additional information, other info, other information, further information, extra info, more info, misc, thoughts, about, lead description, card description, deal description, contact description, updates, observations",
    },
    attempts: {
      usual:
        "attempts, call attempts, number of attempts, no of attempts, num attempts, attempt count, attempts count, tries, number of tries, number of calls, no of calls, calls made, calls so far, call count, times called, times contacted, contact attempts, attempt, attempts made, attempt number, attempt no, attempts so far, attempts to date, tries so far, calls to date, how many calls, how many times called",
      alone: "calls, touches, dials, total calls, total touches, no of touches, number of touches",
    },
    lastCall: {
      usual:
        "last contact date, last contact, last contacted, last contacted on, date of last contact, date last contacted, last call date, last call, last called, last called on, date of last call, date last called, last phone call, last touch, last touch date, last activity, last activity date, last spoke, last spoke on, last spoken, last spoken to, last follow up, last followup, last follow up date, last followup date, last reached, last outreach, last outreach date, last interaction, last conversation, last contact on, actual call date, call date actual, most recent contact, most recent call, previous contact, previous call, previous call date, previous contact date, latest contact, latest call, last contact made, recent contact date, last attempt, last attempt date, last attempted, last dialed, last dialled, last communication, last correspondence, last contact was, last spoke with, last spoke to, last talked, last check in, last reach out, last touchpoint, most recent touch, last time called, last time contacted, last time we spoke, when last contacted, when last called, prev call, prev contact",
      second:
        "lcd, call date, date of call, contact date, date of contact, date called, date contacted, called on, contacted on, last visit, last visited, last visit date, date of last visit",
    },
    time: {
      usual:
        "next contact time, next call time, call time, follow up time, time of call, callback time, call back time, time of next call, time of next contact, contact time, appointment time",
      alone: "time, hour, at what time, at time",
    },
    doNotCall: {
      usual:
        "do not call, dont call, do not contact, dont contact, dnc, opt out, opted out, do not phone, no calls, never call, must not be called, not to be called, stop calling, do not disturb, dnd, blacklist, black list, blacklisted, unsubscribed, do not call list, tps, dnc flag, do not call flag",
    },
    renewal: {
      usual:
        "renewal date, date of renewal, renewal day, next renewal, next renewal date, renewal due, renewal due date, renews on, contract end, contract end date, end of contract, contract ends, contract expiry, contract expiry date, contract expires, contract renewal, contract renewal date, contract until, valid until, valid till, valid to, expires, expires on, expiry, expiry date, expiration date, expiration, subscription end, subscription end date, subscription renewal, licence expiry, license expiry, licence renewal, license renewal, policy expiry, paid until, paid till, paid through",
      alone: "renewal",
    },
  },
  others: {
    usual:
      "first contact, first contact date, first contacted, date of first contact, first call, first call date, date of first call, created date, date created, date added, close date, closing date, expected close date, next step, next steps, next move, action required, contact email, e mail, email address, contact type, client type, customer type, client id, customer id, contact id, account id, lead id, record id, account number, order number, invoice number, account no, order no, invoice no, client number, customer number, client no, customer no, client code, customer code, number of employees, no of employees, job title, contact title, product name, item name, file name, user name, campaign name, form name, ad name, project name, event name, domain name, manager phone, payment status, order status, email status, order date, delivery date, invoice date, due date, company size, company phone extension, phone extension, contact method, preferred contact, preferred contact method, best time to call, best time, last name first name, source url, last purchase, last order, last order date, name prefix, name suffix, phonetic first name, phonetic last name, phonetic middle name, given name yomi, family name yomi, additional name yomi, yomi name, e mail display name, marketing contact status, company registration no, company registration number, vat number, reference number, house number, plot number, flat number, room number, roll number, registration number, policy number, phone type, phone label, fax number, business fax, home fax, other fax, assistants phone, website status, site status, marital status, visa status, employment status, delivery status, invoice status, insurance status, contract status, nick name, last modified by, created by, modified by, last modified, contact address, company address, business address, company website, business type, company type, call type, call duration, call time zone, time zone, lead score, lead type, lead date, unit price, list price, price list, monthly fee, net price, owner email, owner phone, owner id, status date, stage date, status changed, status code, annual revenue, company revenue, lost to, lost to whom, if lost to whom, competitor, board name, board, pipeline name, sequence name, folder name, plan name, package name, program name, programme name",
    alone:
      "date, created, email, mail, id, title, position, role, product, username, ext, birthday, website, web, url, address, city, town, country, county, region, province, location, street, suburb, zip, postcode, post code, zip code, postal code, fax, gender, age, department, occupation, designation, industry, sector, category, type, tags, labels, label, group, priority, rating, currency, quantity, qty, units, no, nr, s no, sl no, sr no, serial no, row, ref, reference, code, linkedin, facebook, instagram, twitter, skype, nickname, suffix, prefix, file as, photo, language, notes date, requirements, needs, interested in, service, item, project, model, property, cost, rate, newsletter, vip, consent, gdpr, spouse, hobby, subject, sensitivity, private, group membership, initials, lat, lng, longitude, latitude, time zone, year, month, day, week, score, grade, class",
  },
  fillers:
    "patient, patients, donor, donors, candidate, applicant, student, pupil, member, guest, tenant, buyer, sponsor, date, day, time, no, number, main, primary, the, of, to, for, on, at, in, and, with, s, client, clients, customer, contact, lead, deal, sales, person, call, calls, conversation, discussion, general, additional, internal, latest, our, current, new, due, planned, scheduled, agreed, eur, usd, gbp, mdl, ron, lei, k, 1, dd, mm, yyyy, yy, hh, e g, eg, required, optional, if, any, p, pa, annum, yearly",
  blockers:
    "manager, managers, agent, agents, rep, owner, owners, supplier, vendor, product, item, file, campaign, project, event, user, previous, prior, last, first, old, former, payment, order, delivery, invoice, emergency, email, e mail, type, id, extension, sent, done, count, body, completed, made, by, website, site, marital, visa, order, fax, url, prefix, suffix, phonetic, yomi, pet, domain, ad, form, label, template, code, score, average, total, spouse, assistant, assistants",
};
