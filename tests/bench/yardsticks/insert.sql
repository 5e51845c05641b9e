-- One durable change by hand: one row, in a file in WAL mode.
PRAGMA synchronous = FULL;
INSERT INTO contacts (case_reference, "on", how, "with", outcome)
VALUES ('RJ-2013-0001', '2013-03-04', 'phone', 'offender', 'no-answer');
