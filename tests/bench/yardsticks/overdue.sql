-- The columns and rows of `deadlines overdue --csv`.
SELECT case_reference AS "case", deadline, due_on, 'overdue' AS state,
       CAST(julianday('2013-03-04') - julianday(due_on) AS INTEGER) AS days_late, owner, attempts,
       last_attempt_on, event, event_on, calendar_on, working_days_on, NULL AS met_on,
       nullif(item, 0) AS item, original_on, paused_until, team, last_attempt_at, NULL AS lawyer
  FROM ideal_index WHERE due_on < '2013-03-04' ORDER BY due_on, case_reference, deadline, item;
