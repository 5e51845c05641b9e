#!/usr/bin/python3
"""Invents so many court results as JSON Lines, always the same ones for the same number.

    court_results.py 1000000 > court-results.jsonl

They look like a court's list: one object of some 280 bytes a line, the keys in one order, what is not known
left out. Four in a hundred have another offence beside the main one, one name in fifty is not plain
ASCII, and one record in a thousand is in error. All people are invented.
"""

import json
import random
import sys
from datetime import date, timedelta

COURTS = ("Leicester Magistrates", "Loughborough Magistrates", "Leicester Crown Court",
          "leicester-crown", "Derby Crown Court")
OFFENCES = ("OF61102", "CJ88116", "OF61131", "TH68036", "TH68010", "CD98073", "PH97006", "OF61016",
            "SX03001", "CD71039", "XX99999", "common-assault")
CUSTODY = ("imprisonment", "imprisonment", "imprisonment", "yoi-detention", "suspended")
OTHERWISE = ("community-order", "community-order", "fine", "discharge", "life")
TERMS = ("18 months", "12 months", "26 weeks", "52 weeks", "8 months", "2 years 6 months", "4 years",
         "120 days", "P1Y6M")
NAMES = ("Sam Example", "Robin Sample", "Alex Placeholder", "Chris Specimen", "Jo Instance")
FIRST_DAY = date(2012, 9, 1)


def day(rng, span):
    return str(FIRST_DAY + timedelta(days=rng.randrange(span)))


def offence(rng):
    one = {"offence": rng.choice(OFFENCES),
           "plea": rng.choices(("guilty", "not-guilty", "mixed"), (7, 2, 1))[0]}
    if rng.random() < 0.5:
        one |= {"disposal": rng.choice(CUSTODY), "term": rng.choice(TERMS)}
    else:
        one["disposal"] = rng.choice(OTHERWISE)
    return one


def record(rng, number):
    name = rng.choice(NAMES) if rng.random() < 0.98 else "Zoë Exämple"
    main = offence(rng)
    one = {"id": f"LCC-{number:07}", "offender_name": name, "crn": f"X{number % 1000000:06}",
           "offence": main.pop("offence"), "offence_date": day(rng, 200), "plea": main.pop("plea"),
           "court": rng.choice(COURTS), **main, "sentenced_on": day(rng, 400)}
    if rng.random() < 0.04:
        one["other_offences"] = [offence(rng) | {"relation": "consecutive"}]
    if rng.random() < 0.8:
        one["risk"] = rng.choice(("low", "medium", "high", "very-high"))
    for name in ("custody_risk", "personal_victim", "victim_consent"):
        if rng.random() < 0.6:
            one[name] = rng.random() < 0.5
    if rng.random() < 0.001:
        one["plea"] = "gulity"
    return one


def main():
    rng = random.Random(7)
    write = sys.stdout.write
    for number in range(int(sys.argv[1])):
        text = json.dumps(record(rng, number), ensure_ascii=False, separators=(",", ":"))
        write(text + "\n")


main()
