# What would make it eligible: the smallest sets of facts. What officers assess may be put right.
$ lrpt eligibility check --scheme rj --offence CJ88001 --plea guilty --disposal community-order --sentenced-on 2013-02-20 --risk low --custody-risk no --personal-victim yes --today "4 Mar 2013" | tail -3
It would be eligible if:
     Risk of serious harm: medium or high
  or At risk of custody? yes

# A recorded plea, offence, sentence or day stands: nothing is said then.
$ lrpt eligibility check --scheme rj --offence CJ88001 --plea not-guilty --disposal community-order --sentenced-on 2013-02-20 --risk low --today "4 Mar 2013" | tail -1
  yes  Nothing recorded calls for special care.  [rj.guard]

# A person decides on very high risk, unless it was a slip.
$ lrpt eligibility check --scheme rj --offence CJ88001 --plea guilty --risk very-high --today "4 Mar 2013" | tail -3
Find out: At risk of custody? (--custody-risk); Is there a personal victim? (--personal-victim)
It would be eligible if:
     Risk of serious harm: medium or high

# Pleas that are mixed leave the one to the main offence open, a code that nobody knows the offence.
$ lrpt eligibility check --scheme rj --offence ZZ99999 --plea mixed --risk medium --custody-risk no --personal-victim no --today "4 Mar 2013" | tail -2
It would be eligible if:
     Offence: an offence of violence, domestic burglary or other harm directed at a person; and Plea to the main offence: guilty (not a sexual offence, and not one on the trust's list of sensitive offences)

# A term that just misses, by the calendar.
$ lrpt eligibility check --scheme contact --offence OF61102 --disposal imprisonment --term "365 days" --sentenced-on 2012-02-14 --today "4 Mar 2013" | tail -2
It would be eligible if:
     Length of the sentence: 12 months or more (365 days; 12 months from Tue 14 Feb 2012 are 366: check the court record)

$ lrpt eligibility check --scheme contact --offence OF61102 --disposal imprisonment --term "365 days" --today "4 Mar 2013" | tail -3
It would be eligible if:
     Length of the sentence: 12 months or more (365 days; whether that is 12 months depends on the day: check the court record)
  or Date of the sentence: to be looked up (from some days the term is long enough, from others not: look up which it was)

$ lrpt eligibility check --scheme contact --offence OF61102 --disposal imprisonment --term "11 months" --sentenced-on 2013-02-14 --today "4 Mar 2013" | tail -2
It would be eligible if:
     Length of the sentence: 12 months or more (11 months are 334 days; 12 months from Thu 14 Feb 2013 are 365: check the court record)

$ lrpt eligibility check --scheme contact --offence OF61102 --disposal imprisonment --term "10 months" --sentenced-on 2013-02-14 --today "4 Mar 2013" | tail -1
    yes  The sentence is imprisonment, which is immediate custody.  [contact.custody]

# Before sentence.
$ lrpt eligibility check --scheme contact --offence OF61102 --disposal unsentenced --today "4 Mar 2013" | tail -2
It would be eligible if:
     Sentence passed: hm-pleasure, life, ipp, hospital-order or restricted-hospital-order (or custody of 12 months or more)

# Nothing is known: at most three sets, in the order of the fields.
$ lrpt eligibility check --scheme contact --plea guilty --today "4 Mar 2013" | sed -n "/^It would/,\$p"
It would be eligible if:
     Offence: a sexual or violent offence; and Sentence passed: hm-pleasure, life, ipp, hospital-order or restricted-hospital-order (or custody of 12 months or more)
  or Offence: a racially aggravated offence; and Sentence passed: imprisonment, yoi-detention, section-91, detention-and-training, hm-pleasure, life, ipp or extended
  or Sentence passed: hm-pleasure, life, ipp, hospital-order or restricted-hospital-order; and Does sex-offender notification apply? yes (or custody of 12 months or more)

# For programs; columns have no room for it.
$ lrpt eligibility check --offence CJ88001 --plea guilty --custody-risk yes --today "4 Mar 2013" --jsonl | python3 -c "import json, sys; [print(s, json.dumps(json.loads(l)[s]['turns'])) for l in sys.stdin for s in ('contact', 'rj')]"
contact [{"facts": [{"field": "disposal", "values": ["hm-pleasure", "life", "ipp", "hospital-order", "restricted-hospital-order"]}, {"field": "notification", "values": ["yes"]}], "note": "or custody of 12 months or more"}, {"facts": [{"field": "disposal", "values": ["hm-pleasure", "life", "ipp", "hospital-order", "restricted-hospital-order"]}, {"field": "offence_against_child", "values": ["yes"]}], "note": "or custody of 12 months or more"}]
rj [{"facts": [{"field": "risk", "values": ["medium", "high"]}], "note": null}, {"facts": [{"field": "personal_victim", "values": ["yes"]}], "note": null}]

$ lrpt eligibility check --scheme rj --offence CJ88001 --plea guilty --today "4 Mar 2013" --csv
id,policy,scheme,outcome,route,missing
,2013-02-01,rj,needs-information,,risk custody_risk personal_victim

# In a batch only where it is asked for.
$ echo '{"id":"B-1","offence":"CJ88001","plea":"guilty","risk":"low"}' | lrpt eligibility batch - --scheme rj --brief --today "4 Mar 2013"
{"kind":"decision","line":1,"id":"B-1","policy":"2013-02-01","rj":{"outcome":"needs-information","route":null,"missing":["custody_risk","personal_victim"]}}

$ echo '{"id":"B-1","offence":"CJ88001","plea":"guilty","risk":"low"}' | lrpt eligibility batch - --scheme rj --brief --turns --today "4 Mar 2013"
{"kind":"decision","line":1,"id":"B-1","policy":"2013-02-01","rj":{"outcome":"needs-information","route":null,"missing":["custody_risk","personal_victim"],"turns":[{"facts":[{"field":"risk","values":["medium","high"]}],"note":null}]}}

$ echo '{"id":"B-2","offence":"OF61102","disposal":"imprisonment","term":"364 days","sentenced_on":"2013-02-14"}' | lrpt eligibility batch - --scheme contact --brief --turns --today "4 Mar 2013"
{"kind":"decision","line":1,"id":"B-2","policy":"2013-02-01","contact":{"outcome":"not-eligible","route":null,"missing":[],"turns":[{"facts":[{"field":"term","values":["12 months"]}],"note":"364 days; 12 months from Thu 14 Feb 2013 are 365: check the court record"}]}}
