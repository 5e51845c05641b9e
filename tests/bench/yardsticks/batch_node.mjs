// The yardstick for deciding: the same two decisions, written by hand for Node as somebody would who needs
// them in a script. JSON Lines in, one line of JSON out for each record, as `eligibility batch --brief`
// prints them. It checks less and says less of what is wrong than lrpt.
//
//     node batch_node.mjs SHARE_FOLDER FILE > decisions.jsonl
import { createReadStream, readFileSync, writeSync } from "node:fs";
import { createInterface } from "node:readline";

const [share, file] = process.argv.slice(2);

function catalogue() {
  const byCode = new Map();
  const [heading, ...rows] = readFileSync(`${share}/offences.csv`, "utf8").trim().split("\n");
  const names = heading.split(",");
  for (const row of rows) {
    const cells = row.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, ""));
    const offence = Object.fromEntries(names.map((name, place) => [name, cells[place]]));
    const counts = (paragraph) => paragraph !== "" && !paragraph.endsWith("?");
    offence.sexual = counts(offence.schedule_15_part_2);
    offence.listed = offence.sexual || counts(offence.schedule_15_part_1);
    byCode.set(offence.code, offence);
    byCode.set(offence.short_name, offence);
  }
  return byCode;
}

const offences = catalogue();
const withTerm = new Set(["imprisonment", "yoi-detention", "section-91", "detention-and-training", "extended"]);
const endless = new Set(["life", "ipp", "hm-pleasure"]);
const hospital = new Set(["hospital-order", "restricted-hospital-order"]);
const sensitive = new Set(["SC15004", "PH97006", "PH97010", "PH97011", "CD98077", "CD98078"]);
const choices = {
  plea: new Set(["guilty", "not-guilty", "mixed"]),
  risk: new Set(["low", "medium", "high", "very-high"]),
  disposal: new Set([...withTerm, ...endless, ...hospital, "suspended", "community-order", "fine", "discharge", "unsentenced"]),
};
const versions = ["2005-07-01", "2013-02-01", "2013-12-10", "2021-04-01"];

function find(code) {
  if (code === undefined) return undefined;
  return offences.get(code) ?? (/[ABCEI]$/.test(code) ? offences.get(code.slice(0, -1)) : undefined);
}

const units = { y: 12, m: 1 };
function readTerm(text) {
  const term = { months: 0, days: 0 };
  for (const [, count, unit] of text.replace(/^P/, "").matchAll(/(\d+) ?([ymwd])[a-z]*/gi)) {
    const letter = unit.toLowerCase();
    if (units[letter]) term.months += count * units[letter];
    else term.days += count * (letter === "w" ? 7 : 1);
  }
  if (term.months + term.days === 0) throw new Error(`term: "${text}" is not a length of sentence`);
  return term;
}

function reaches(term, sentencedOn) {
  if (term.months >= 12) return true;
  if (sentencedOn === undefined) return term.days > 31 * (12 - term.months) ? true : term.days < 28 * (12 - term.months) ? false : undefined;
  const [year, month, day] = sentencedOn.split("-").map(Number);
  const end = (months, days) => Date.UTC(year, month - 1 + months, day + days);
  return end(term.months, term.days) >= end(12, 0);
}

const all = (...parts) => parts.find((p) => p.is === "no") ?? open(parts) ?? parts.find((p) => p.is === "refer") ?? { is: "yes" };
const any = (...parts) => parts.find((p) => p.is === "yes") ?? open(parts) ?? parts.find((p) => p.is === "refer") ?? { is: "no" };
function open(parts) {
  const unknown = parts.filter((part) => part.is === "unknown");
  return unknown.length === 0 ? undefined : { is: "unknown", missing: unknown.flatMap((part) => part.missing) };
}
const yes = { is: "yes" };
const no = { is: "no" };
const refer = { is: "refer" };
const unknown = (fact) => ({ is: "unknown", missing: [fact] });
const met = (holds) => (holds ? yes : no);

function relevantSentence(record, one) {
  if (one.disposal === undefined || one.disposal === "unsentenced") return unknown("disposal");
  if (endless.has(one.disposal) || hospital.has(one.disposal)) return yes;
  if (one.disposal === "suspended") return refer;
  if (!withTerm.has(one.disposal)) return no;
  if (one.term === undefined) return unknown("term");
  const reached = reaches(readTerm(one.term), record.sentenced_on);
  return reached === undefined ? unknown("sentenced_on") : met(reached);
}

function statutory(record, one, main) {
  const offence = find(one.offence);
  const listed = offence?.listed || (main && (record.notification || record.offence_against_child));
  return all(listed ? yes : offence ? no : unknown("offence"), relevantSentence(record, one));
}

function local(record, one, main) {
  const offence = find(one.offence);
  const racial = offence?.racial;
  const found = main && record.racially_aggravated && one.offence;
  const aggravated = racial === "race" || racial === "race-or-religion" ? yes : racial === "religion" || found ? refer : offence ? no : unknown("offence");
  if (one.disposal === undefined || one.disposal === "unsentenced") return all(aggravated, unknown("disposal"));
  return all(aggravated, one.disposal === "suspended" ? refer : met(withTerm.has(one.disposal) || endless.has(one.disposal)));
}

function sumOfTerms(record, all) {
  const terms = all.filter((one, place) => (place === 0 || one.relation === "consecutive") && withTerm.has(one.disposal) && one.term);
  const sum = (some) => some.map((one) => readTerm(one.term)).reduce((a, b) => ({ months: a.months + b.months, days: a.days + b.days }), { months: 0, days: 0 });
  const qualifying = terms.filter((one) => find(one.offence)?.listed);
  if (qualifying.length > 0 && reaches(sum(qualifying), record.sentenced_on)) return yes;
  return qualifying.length > 0 && reaches(sum(terms), record.sentenced_on) ? refer : no;
}

const outcomes = { yes: "eligible", no: "not-eligible", refer: "refer", unknown: "needs-information" };
function answer(verdict, route, order) {
  return {
    outcome: outcomes[verdict.is],
    route: verdict.is === "yes" ? route : null,
    missing: verdict.is === "unknown" ? order.filter((fact) => verdict.missing.includes(fact)) : [],
  };
}

function contact(record) {
  const order = ["offence", "disposal", "term", "sentenced_on", "other_offences"];
  if (record.sentenced_on < "2005-07-01") return answer(refer, null, order);
  const all = [record, ...(record.other_offences ?? [])];
  const long = any(...all.map((one, place) => statutory(record, one, place === 0)), all.length > 1 ? sumOfTerms(record, all) : no);
  const racial = any(...all.map((one, place) => local(record, one, place === 0)));
  return answer(any(long, racial), long.is === "yes" ? "statutory" : "local", order);
}

function justice(record) {
  const { disposal, plea, risk, personal_victim: victim, custody_risk: custody } = record;
  const offence = find(record.offence);
  const sentence = disposal === undefined ? (record.sentenced_on ? unknown("disposal") : yes) : disposal === "suspended" ? refer : met(disposal === "community-order" || disposal === "unsentenced");
  const harm = offence === undefined ? unknown("offence") : offence.rj_class === "depends" ? (victim === undefined ? unknown("personal_victim") : met(victim)) : met(offence.rj_class !== "none");
  const band = risk === undefined ? unknown("risk") : risk === "very-high" ? refer : met(risk !== "low");
  const fact = (value, name) => (value === undefined ? unknown(name) : met(value));
  const verdict = all(
    met(record.sentenced_on === undefined || record.sentenced_on >= "2013-02-01"),
    sentence,
    plea === undefined || plea === "mixed" ? unknown("plea") : met(plea === "guilty"),
    harm,
    any(band, all(fact(custody, "custody_risk"), fact(victim, "personal_victim"))),
    risk === "very-high" || offence?.sexual || sensitive.has(offence?.code) ? refer : yes,
  );
  const route = record.victim_consent === undefined ? null : record.victim_consent ? "conference" : "reparation";
  return answer(verdict, route, ["disposal", "plea", "offence", "risk", "custody_risk", "personal_victim"]);
}

function decide(text, line) {
  let record = {};
  try {
    record = JSON.parse(text);
    for (const [name, allowed] of Object.entries(choices)) {
      if (record[name] != null && !allowed.has(record[name])) throw new Error(`${name}: "${record[name]}" is not one of its values`);
    }
    for (const name of Object.keys(record)) if (record[name] === null) delete record[name];
    const policy = versions.findLast((from) => from <= (record.sentenced_on ?? "2026")) ?? null;
    return { kind: "decision", line, id: record.id ?? null, policy, contact: contact(record), rj: justice(record) };
  } catch (error) {
    return { kind: "error", line, id: record.id ?? null, message: error.message };
  }
}

let line = 0;
let written = "";
for await (const text of createInterface({ input: createReadStream(file, { highWaterMark: 1 << 18 }) })) {
  written += JSON.stringify(decide(text, ++line)) + "\n";
  if (written.length > 1 << 18) {
    writeSync(1, written);
    written = "";
  }
}
writeSync(1, written);
