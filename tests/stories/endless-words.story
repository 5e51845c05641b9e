# What is repeated in a message is not endless, however long it came in.
@ python3 -c 'print("{\"" + "k" * 100000 + "\": 1}")' > key.jsonl
$ lrpt eligibility batch key.jsonl 2>&1 >/dev/null | head -1
lrpt: line 1: kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...: is not a field

@ python3 -c 'print("id," + "é" * 50000)' > heading.csv
$ lrpt eligibility batch heading.csv 2>&1 | head -1
lrpt: line 1: the heading "éééééééééééééééééééééééééééééééééééééééé..." is not a field

@ python3 -c 'print("{\"plea\": \"" + "x" * 100000 + "\"}")' > value.jsonl
$ lrpt eligibility batch value.jsonl 2>/dev/null | wc -c | awk '{print ($1 < 2000) ? "short" : $1}'
short
