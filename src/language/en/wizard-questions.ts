import type { QuestionId, QuestionWords } from "../wizard-words.ts";

/**
 * The questions of the wizard in English, each with why it is asked or where its figure comes from. One table, because whoever
 * writes or reads a language goes through it from top to bottom, as the wizard does.
 */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  language: ["Which language shall we speak?", "The questions and the comments in your file will be in it."],
  languages: [
    "In which languages do you need the documents?",
    "Every text that you write yourself is needed once in each of them.",
  ],
  "languages.first": [
    "Which language prevails?",
    "If two versions ever seem to differ, the documents say that this one counts.",
  ],

  "company.name": [
    "What is the company's registered name?",
    "It appears on every document, exactly as you type it.",
  ],
  "company.country": [
    "In which country is the company?",
    "Two letters, such as GB or HU; which law applies to you depends on it.",
  ],
  "company.parts": [
    "What would you like to say about the company?",
    "All of it can be left out; the documents are complete without it.",
  ],
  "company.website": [
    "What is the address of your website?",
    "Customers find the current documents and your news there.",
  ],
  "company.offering.kind": [
    "What do you supply?",
    "The documents then speak of your products, your services or both.",
  ],
  "company.offering.name": [
    "What exactly do you supply?",
    "A few words that go on after “we supply”, such as household appliance repairs.",
  ],
  "company.industry": [
    "What is your line of business, and for whom?",
    "It tells readers which field your standards are meant for.",
  ],
  "company.industryContext.customerTypes": [
    "Who are your customers?",
    "The code of practice names them, for example: households and housing associations.",
  ],
  "company.industryContext.natureOfService": [
    "How does your service reach them?",
    "The code of practice says so, for example: visits at home.",
  ],
  "company.vision": [
    "What is the company's vision?",
    "Say in a whole sentence what you want to become; the policy opens with it.",
  ],
  "company.mission": [
    "What is the company's mission?",
    "Say in a whole sentence what you do to get there; it follows the vision and sets the tone.",
  ],
  "company.values.*": [
    "Which value does the company stand for?",
    "Two to eight single words, such as honesty.",
  ],

  channels: [
    "How can customers reach you?",
    "Only the channels you offer are asked about, and only they appear in the documents.",
  ],
  "channels.phone.number": [
    "Which number do customers ring?",
    "It is printed as you type it, with the country code.",
  ],
  "channels.email.address": [
    "Which address do customers write to?",
    "It is printed wherever e-mail is mentioned.",
  ],
  "channels.chat.url": ["On which page is the chat?", "Customers are sent to this address."],
  "channels.inPerson.address": [
    "Where can customers come in person?",
    "The address as you would write it on a letter.",
  ],
  "channels.social.accounts": [
    "Which accounts do you have on social media?",
    "As customers see them, such as @alfa.",
  ],
  "channels.letter.address": [
    "Where do letters go?",
    "The postal address as you would write it on an envelope.",
  ],
  "channels.selfService.url": [
    "On which page do customers help themselves?",
    "Customers are sent to this address.",
  ],
  "channels.selfService.offers": [
    "What do customers find there?",
    "Only what really is there should be promised.",
  ],
  preset: [
    "Which response times shall we suggest?",
    "A starting point only: every figure is shown with its source, and you can change each one.",
  ],
  "channels.times": [
    "Shall we take these response times?",
    "You can take them as they are, or go through them one by one.",
  ],
  "channels.phone.answerWithin": [
    "How soon do you answer the phone?",
    "Charters promise 15 to 30 seconds; 80% in 20 seconds is the most common target (Call Centre Helper survey, 2015).",
  ],
  "channels.email.replyWithin": [
    "How soon do you answer an e-mail?",
    "Charters promise from 1 working day (Malvern Hills) to 5 (CHG, Norfolk).",
  ],
  "channels.chat.replyWithin": [
    "How soon do you answer in the chat?",
    "Average waits measured by Comm100 were 35 to 50 seconds (2017 to 2020).",
  ],
  "channels.inPerson.greetWithin": [
    "How soon is somebody who comes in greeted?",
    "There is no published norm; the figure is our suggestion.",
  ],
  "channels.inPerson.helpWithin": [
    "How soon does somebody take up their question?",
    "With an appointment, charters promise 5 minutes (CHG) to 10 minutes (Food Standards Agency).",
  ],
  "channels.social.replyWithin": [
    "How soon do you answer a message on social media?",
    "Up to 1 hour counts as good, up to 4 hours as acceptable (Oxaide, 2025, a vendor's figures).",
  ],
  "channels.letter.replyWithin": [
    "How soon do you answer a letter?",
    "Charters promise 7 working days (Malvern Hills) or 10 (CHG, Norfolk, Christchurch).",
  ],
  "channels.parts": [
    "What else can customers count on?",
    "Opening hours say when working days and working hours run; the rest is up to you.",
  ],
  "hours.open": ["When are people there?", "Working hours and working days are counted in these hours."],
  "hours.timezone": ["In which time zone?", "As the time zone database names it, such as Europe/London."],
  "hours.closed": [
    "On which days are you closed besides public holidays?",
    "No working time is counted on them; type dates, such as 2026-12-24.",
  ],
  "hours.outOfHours": [
    "What can customers do outside the hours?",
    "Nobody should stand before a closed door without advice.",
  ],
  "channels.phone.voicemail.checkEvery": [
    "How often do you listen to voicemail?",
    "Charters promise an answer within 1 working day (CHG, Christchurch); the figure that keeps it is our suggestion.",
  ],
  "channels.phone.voicemail.callBackWithin": [
    "How soon do you ring back, once you have listened?",
    "Charters promise 1 working day (CHG, Christchurch) or 24 hours (Thanet); our suggestion stays within it.",
  ],
  "channels.phone.languages": [
    "Which languages do you speak on the phone?",
    "Callers know beforehand whether they will be understood; codes of two letters, such as en, hu.",
  ],
  "channels.phone.cost": [
    "What does a call cost?",
    "Callers should know before they dial, for example: at the basic rate.",
  ],
  "inquiries.acknowledgeWithin": [
    "How soon does a customer hear that an inquiry has arrived?",
    "There is no published norm across all channels; the figure is our suggestion.",
  ],
  "inquiries.answerWithin": [
    "How soon is an inquiry answered, on whatever channel?",
    "This holds for all channels, so no channel should take longer; the figure is our suggestion.",
  ],
  "issues.resolveWithin": [
    "How soon do you solve a problem that was passed on?",
    "It holds for issues that a representative cannot solve alone; the figure is our suggestion.",
  ],
  "issues.followUpWithin": [
    "How soon after the solution do you ask whether it holds?",
    "A short call finds out what a closed case does not tell; the figure is our suggestion.",
  ],
  "priorities.*.name": [
    "What is the priority called?",
    "A short name, such as urgent; each one has times of its own.",
  ],
  "priorities.*.when": [
    "Which cases have this priority?",
    "So that two people sort the same case the same way.",
  ],
  "priorities.*.answerWithin": [
    "How soon is such a case answered?",
    "There is no published norm; the figure is our suggestion.",
  ],
  "priorities.*.resolveWithin": [
    "How soon is such a case solved?",
    "There is no published norm; the figure is our suggestion.",
  ],
  "priorities.*.more": ["Is there another priority?", "Two or three are enough for most companies."],
  missed: [
    "What happens when you miss a promise?",
    "Customers trust a promise more when they know this, such as: We apologise, say why, and name the next step.",
  ],
  "accessibility.*": [
    "What do you do for people with disabilities?",
    "One thing at a time, such as documents in large print on request.",
  ],

  "people.*.name": [
    "What is the person's name?",
    "The first person answers questions about the documents; then comes everybody else whom they name.",
  ],
  "people.*.role": ["What is this person's role?", "The documents name people together with what they do."],
  "people.*.email": [
    "What is this person's e-mail address?",
    "Everyone named can be reached, by e-mail, by phone or both.",
  ],
  "people.*.phone": [
    "What is this person's telephone number?",
    "Everyone named can be reached, by e-mail, by phone or both.",
  ],
  "people.*.more": [
    "Do the documents name anybody else?",
    "Whoever stands in, takes over a difficult case, looks at a complaint again or approves the documents.",
  ],
  contact: ["Who answers questions about the documents?", "This name appears at the end of each document."],
  "people.parts": ["What else have you settled about these people?", "This can be added later."],
  "people.*.deputy": ["Who stands in for this person?", "A case must not wait because somebody is away."],
  "escalation.*.to": ["Who takes over at this step?", "Steps go up: the last one is the end of the ladder."],
  "escalation.*.by": ["How is this person reached?", "Staff need one way that works at once."],
  "escalation.*.within": [
    "How soon does this person act?",
    "There is no published norm; the figure is our suggestion.",
  ],
  "escalation.*.when": [
    "What sends a case to this step?",
    "So that nobody passes a case on too early or too late.",
  ],
  "escalation.*.more": ["Is there another step?", "Most ladders have two or three."],

  "complaints.contact.email": [
    "Which address do complaints go to?",
    "Customers need at least one way to complain in writing or by phone.",
  ],
  "complaints.contact.phone": [
    "Which number can customers ring to complain?",
    "Many would rather speak than write.",
  ],
  "complaints.times": [
    "Shall we take these times for complaints?",
    "You can take them as they are, or go through them one by one.",
  ],
  "complaints.acknowledgeWithin": [
    "How soon is a complaint acknowledged in writing?",
    "NHS England allows 3 working days, the UK housing and council codes 5.",
  ],
  "complaints.resolveWithin": [
    "How soon does a complaint get its final answer?",
    "The UK housing and council codes allow 10 working days, Spanish law 15, Czech and Hungarian law 30 days.",
  ],
  "complaints.parts": [
    "What else have you settled about complaints?",
    "Each adds a paragraph to the complaint procedure, and can be added later.",
  ],
  "complaints.register": [
    "In which system are complaints logged?",
    "Staff must know where a complaint is recorded.",
  ],
  "complaints.form": [
    "What is the complaint form called?",
    "Its name or number, such as PF-01; the procedures come with a form.",
  ],
  "complaints.accounts": [
    "On which social media accounts is a complaint taken as one?",
    "Customers complain there anyway; this says where it counts.",
  ],
  "complaints.updateEvery": [
    "How often do you tell the customer how things stand?",
    "Silence makes complaints worse; there is no published norm, and the figure is our suggestion.",
  ],
  "complaints.extension": [
    "By how much can the time be extended?",
    "The UK housing and council codes allow 10 working days at the first stage, with reasons.",
  ],
  "complaints.review": [
    "How often do you look at all complaints together?",
    "One complaint is a case, three of a kind are a cause; weekly is our suggestion.",
  ],
  "complaints.secondStage.to": [
    "Who looks at a complaint again?",
    "Somebody who did not decide it the first time.",
  ],
  "complaints.secondStage.within": [
    "How soon do you answer after the second look?",
    "The UK housing and council codes allow 20 working days.",
  ],
  "complaints.acceptedFor": [
    "For how long after the event is a complaint accepted?",
    "Many schemes take complaints for 12 months; the figure is our suggestion.",
  ],
  "complaints.reviewSite": [
    "Where can customers leave a review?",
    "The address or the name of a page; the documents point there.",
  ],
  "complaints.external.name": [
    "To which independent body can a customer turn next?",
    "Check the name with your regulator or trade association; it depends on country and trade.",
  ],
  "complaints.external.url": ["What is the address of its page?", "Customers find there how to turn to it."],
  "complaints.external.within": [
    "How long does a customer have to go there?",
    "The body itself says so, such as 12 months.",
  ],
  "retention.complaints": [
    "How long do you keep records of complaints?",
    "Hungarian law asks for 3 years; check what holds for your trade.",
  ],
  "retention.recordings": [
    "How long do you keep recordings of calls?",
    "No longer than you need them; the figure is our suggestion.",
  ],

  "measures.parts": [
    "What else shall the documents say?",
    "Rules for staff, figures, training, conduct: each is a section that is left out whole when you leave it out.",
  ],
  audience: ["Whom does the policy address?", "It speaks to them directly."],
  "expectations.*": [
    "What does the policy expect of them?",
    "One sentence at a time, such as: Treat every customer with respect.",
  ],
  "enforcement.*": [
    "How do you make sure that the policy is kept?",
    "One sentence at a time, such as: Team leaders check ten cases a month.",
  ],
  empowerment: [
    "What may a representative decide alone?",
    "Small matters are then settled at once, such as refunds up to a sum that you name.",
  ],
  "complexCases.team": [
    "Which team takes cases that need special knowledge?",
    "Staff must know where to turn.",
  ],
  "policyTeam.*": [
    "Which department writes the policy with you?",
    "Everyone who has to do with customers should be heard.",
  ],
  feedback: [
    "How do you ask customers for their opinion?",
    "The documents name the ways; a survey is what most companies begin with.",
  ],
  "metrics.review": [
    "How often do you look at your figures?",
    "Monthly is our suggestion: often enough to act, rarely enough to see a trend.",
  ],
  "metrics.csat": [
    "What percentage of customers should be satisfied (CSAT)?",
    "Your own goal, from 0 to 100; it is no promise to customers.",
  ],
  "metrics.nps": [
    "What Net Promoter Score do you aim for?",
    "Your own goal, from -100 to 100: those who would recommend you less those who would not.",
  ],
  "metrics.ces": [
    "What Customer Effort Score do you aim for?",
    "Your own goal, from 1 to 7: how easy it is to get help.",
  ],
  "metrics.churn": ["What percentage of customers may leave in a year?", "Your own goal, from 0 to 100."],
  "training.manual": ["What is your training manual called?", "The documents refer to it by its title."],
  "training.every": [
    "How often is training repeated?",
    "Yearly is our suggestion; what is not repeated fades.",
  ],
  "training.topics.*": ["What is training about?", "One topic at a time, such as handling complaints."],
  "conduct.appliesTo.*": [
    "Which part of the company does the code apply to?",
    "One part at a time, or the whole company.",
  ],
  "conduct.problemSteps.*": [
    "What steps do you take to solve a problem?",
    "Three to eight short steps, such as: Listen.",
  ],
  "conduct.riskReview": ["How do you review risks to safety?", "One sentence for the code of practice."],
  "conduct.qualityConditions.*": [
    "What conditions must your products or services meet?",
    "One condition at a time, such as a written guarantee for every repair.",
  ],
  "conduct.healthAndSafety": [
    "Who answers questions of health and safety?",
    "An e-mail address, a number or words; the documents point there.",
  ],
  "conduct.monitorEvery": [
    "How often do you check that the code is kept?",
    "Every three months is our suggestion.",
  ],
  "conduct.flexibility": [
    "When may a representative depart from the rules?",
    "Rules serve customers; this says when a person counts more.",
  ],
  "dataProtection.contact": [
    "Who answers questions about personal data?",
    "An e-mail address, a number or words; the documents point there.",
  ],

  "control.dates": [
    "Shall we take this version and these dates?",
    "Dates begin with today; you can take them, or go through them one by one.",
  ],
  "document.version": ["Which version is it?", "1.0 is usual for the first one."],
  "document.effective": [
    "From which day do the documents apply?",
    "Most companies take the day on which they publish them.",
  ],
  "document.lastReviewed": ["When were they last reviewed?", "It shows readers how fresh the documents are."],
  "document.reviewEvery": [
    "How often are they reviewed?",
    "At least once a year, or readers stop trusting them.",
  ],
  "control.parts": ["What else belongs to this edition?", "All of it can be added later."],
  "document.owner": [
    "Who is responsible for the documents, and signs them?",
    "If you name nobody, it is whoever answers questions.",
  ],
  "document.approvedBy": ["Who approved the documents?", "Most often somebody above the one who signs."],
  "brand.logo": [
    "Where is your logo?",
    "An SVG or PNG file in the folder of the facts file or below it, such as assets/logo.svg.",
  ],
  "brand.colour": ["What is your brand colour?", "As #rrggbb, such as #0b5c6b; headings and rules take it."],
  "print.paper": ["On which paper do you print?", "A4 is usual in Europe."],
};
