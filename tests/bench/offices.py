"""Invents a directory of so many lawyers' offices, always the same ones for the same number.

    offices.py 5000 > offices.csv

It has the columns of the public directory of legal aid providers, and what is untidy in it as often as
there: addresses of several lines, no website, no coordinates, postcodes that are none, towns in capitals,
telephone numbers with spaces in any place, the same categories in any order, none at all.
"""

import csv
import math
import pathlib
import random
import sys

PLACES = pathlib.Path(__file__).resolve().parents[2] / "share" / "places.csv"
HEADING = ("firm_number,firm_name,website,account_number,address,city,postcode,telephone,categories,"
           "latitude,longitude").split(",")
NAMES = ("Example", "Sample", "Placeholder", "Specimen", "Instance", "Model", "Pattern", "Template")
ENDINGS = ("LLP", "& Co", "Solicitors", "Law", "Ltd", "")
BUILDINGS = ("2nd Floor", "Example House", "Unit 4, Sample Business Centre", "St Specimen'S Chambers")
STREETS = ("High Street", "Station Road", "Church Lane", "Market Place", "London Road")
# As in the directory: most do family or crime, one in eight does prison law.
CATEGORIES = {"MAT": 40, "CRM": 38, "PL": 13, "HOU": 12, "DEB": 12, "IMMAS": 6, "MHE": 6, "FMED": 4,
              "MED": 3, "COM": 3, "EDU": 1, "PUB": 1, "AAP": 1, "WB": 1}
NEAR = 0.15  # degrees, some ten miles
LETTERS = "ABDEFGHJLNPQRSTUWXYZ"


def places():
    """The postcode districts with an office in them, and the towns and cities of the list."""
    with open(PLACES, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        row["at"] = (float(row["latitude"]), float(row["longitude"]))
    return ([row for row in rows if row["kind"] == "district"],
            [row for row in rows if row["kind"] in ("town", "city")])


def town_of(district, towns):
    """The nearest town, or an invented one where none is near."""
    apart, name = min((math.dist(town["at"], district["at"]), town["name"]) for town in towns)
    return name if apart < NEAR else f"{NAMES[int(apart * 100) % len(NAMES)]}ton"


def often(rng, share):
    return rng.random() < share


def postcode(rng, district):
    code = f"{district} {rng.randrange(1, 10)}{rng.choice(LETTERS)}{rng.choice(LETTERS)}"
    if often(rng, 0.01):
        return rng.choice((code.replace(" ", ""), code.replace(" ", "  "), code[:-1], code.lower(),
                           code.replace("1", "I"), "O" + code[1:]))
    return code


def categories(rng):
    if often(rng, 0.007):
        return ""
    chosen = [code for code, share in CATEGORIES.items() if often(rng, share / 100)]
    rng.shuffle(chosen)
    return ";".join(chosen or ["MAT"])


def telephone(rng):
    digits = f"{rng.randrange(1000000):06}"
    return rng.choice((f"01632 {digits}", f"01632 {digits[:3]} {digits[3:]}", f"01632{digits}"))


def office(rng, number, district, town):
    lines = [f"{rng.randrange(1, 300)} {rng.choice(STREETS)}"]
    if often(rng, 0.52):
        lines.insert(0, rng.choice(BUILDINGS))
    name = f"{rng.choice(NAMES)} {rng.choice(NAMES)} {rng.choice(ENDINGS)}"
    placed = often(rng, 0.967)
    return {"firm_number": number // 2 + 1,
            "firm_name": name if often(rng, 0.001) else name.strip(),
            "website": f"www.office{number}.example.org" if often(rng, 0.63) else "",
            "account_number": f"{number // 1000 % 10}{chr(65 + number % 26)}{number % 1000:03}"
                              f"{chr(65 + number // 26 % 26)}",
            "address": "\n".join(lines),
            "city": town.upper() if often(rng, 0.01) else town,
            "postcode": postcode(rng, district["name"]), "telephone": telephone(rng), "categories": categories(rng),
            "latitude": f"{district['at'][0] + rng.uniform(-0.03, 0.03):.6f}" if placed else "",
            "longitude": f"{district['at'][1] + rng.uniform(-0.03, 0.03):.6f}" if placed else ""}


def main():
    rng = random.Random(11)
    districts, towns = places()
    names = {district["name"]: town_of(district, towns) for district in districts}
    table = csv.DictWriter(sys.stdout, HEADING, lineterminator="\n")
    table.writeheader()
    for number in range(int(sys.argv[1])):
        district = rng.choice(districts)
        table.writerow(office(rng, number, district, names[district["name"]]))


if __name__ == "__main__":
    main()
