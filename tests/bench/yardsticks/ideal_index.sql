-- What no index over several tables can be, so a table: everything that the list of what is late prints,
-- in the order in which it is printed. The yardstick for that list reads a range of it and nothing else.
CREATE TABLE ideal_index (
    due_on, case_reference, deadline, item, owner, attempts, last_attempt_on, event, event_on, calendar_on,
    working_days_on, original_on, paused_until, team, last_attempt_at,
    PRIMARY KEY (due_on, case_reference, deadline, item)
) WITHOUT ROWID;
INSERT INTO ideal_index
SELECT d.due_on, d.case_reference, d.deadline, d.item, c.owner, count(t.contact), max(t."on"), d.event,
       d.event_on, d.calendar_on, d.working_days_on, d.original_on, d.paused_until,
       CASE c.scheme WHEN 'contact' THEN 'vlt' ELSE 'rj' END, NULL
  FROM deadlines AS d
  JOIN cases AS c ON c.reference = d.case_reference
  LEFT JOIN contacts AS t ON t.case_reference = d.case_reference
 WHERE d.met_on IS NULL AND d.due_on IS NOT NULL
 GROUP BY d.rowid;
