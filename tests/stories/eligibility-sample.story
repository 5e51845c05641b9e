# What the shipped sample comes to, and that its two forms say the same.
$ for scheme in contact rj; do lrpt eligibility batch $SAMPLES/court-results.csv --brief --scheme $scheme | \
    grep -o '"outcome":"[a-z-]*"' | sort | uniq -c | sed "s/^/$scheme/"; done
contact     12 "outcome":"eligible"
contact      2 "outcome":"needs-information"
contact     23 "outcome":"not-eligible"
contact      3 "outcome":"refer"
rj     10 "outcome":"eligible"
rj      4 "outcome":"needs-information"
rj     22 "outcome":"not-eligible"
rj      4 "outcome":"refer"

$ lrpt eligibility batch $SAMPLES/court-results.csv | sed 's/"line":[0-9]*,//' > from-csv; \
  lrpt eligibility batch $SAMPLES/court-results.jsonl | sed 's/"line":[0-9]*,//' > from-jsonl; \
  wc -l < from-csv; head -40 from-jsonl | cmp - from-csv; tail -n +41 from-jsonl | cut -c1-200
40
{"kind":"decision","id":"CC-1317","policy":"2013-02-01","contact":{"outcome":"eligible","route":"statutory","missing":[],"reasons":[{"rule":"contact.statutory","verdict":"met","because":"It is a sexua
{"kind":"decision","id":"CC-1318","policy":"2013-02-01","contact":{"outcome":"eligible","route":"local","missing":[],"reasons":[{"rule":"contact.statutory","verdict":"not-met","because":"It is not a s

$ lrpt eligibility batch $SAMPLES/court-results.jsonl --brief | tail -2
{"kind":"decision","line":41,"id":"CC-1317","policy":"2013-02-01","contact":{"outcome":"eligible","route":"statutory","missing":[]},"rj":{"outcome":"not-eligible","route":null,"missing":[]}}
{"kind":"decision","line":42,"id":"CC-1318","policy":"2013-02-01","contact":{"outcome":"eligible","route":"local","missing":[]},"rj":{"outcome":"not-eligible","route":null,"missing":[]}}
