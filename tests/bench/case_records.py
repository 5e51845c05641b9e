"""Invents so many court results that each open one case, always the same ones for the same number.

    case_records.py 10000 > case-records.jsonl

Half of them are victim contact cases, half restorative justice that the court ordered. As of TODAY the
first deadline of two in a hundred is past, and that of the others still to come. All people are invented.
"""

import json
import random
import sys
from datetime import date, timedelta

TODAY = date(2013, 3, 4)
CONTACT_DAYS, JUSTICE_DAYS = 56, 15  # from the sentence to the first deadline
ONE_LATE_IN = 50
FIRST_NAMES = ("Sam", "Robin", "Alex", "Chris", "Jo", "Zoë", "Kim", "Ali")
LAST_NAMES = ("Example", "Sample", "Placeholder", "Specimen", "Instance")
CONTACT = ("OF61102", "OF61016", "SX03001")
JUSTICE = ("CJ88116", "TH68036", "CD71039")
TERMS = ("18 months", "2 years 6 months", "12 months", "4 years")


def sentenced_on(rng, number, days):
    if number // 2 % ONE_LATE_IN == 0:
        return TODAY - timedelta(days=days + rng.randrange(1, 120))
    return TODAY - timedelta(days=rng.randrange(days))


def record(rng, number):
    contact = number % 2 == 0
    sentenced = sentenced_on(rng, number, CONTACT_DAYS if contact else JUSTICE_DAYS)
    one = {"id": f"LCC-{number:07}",
           "offender_name": f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}",
           "crn": f"{chr(65 + number // 1000000 % 26)}{number % 1000000:06}",
           "victim_name": f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}",
           "offence": rng.choice(CONTACT if contact else JUSTICE),
           "offence_date": str(sentenced - timedelta(days=rng.randrange(30, 200))),
           "plea": "guilty", "court": "Leicester Crown Court" if contact else "Leicester Magistrates",
           "disposal": "imprisonment" if contact else "community-order"}
    if contact:
        one["term"] = rng.choice(TERMS)
    else:
        one["rj_ordered"] = True
    return one | {"sentenced_on": str(sentenced), "risk": rng.choice(("medium", "high")),
                  "custody_risk": True, "personal_victim": True}


def main():
    rng = random.Random(9)
    for number in range(int(sys.argv[1])):
        print(json.dumps(record(rng, number), ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
