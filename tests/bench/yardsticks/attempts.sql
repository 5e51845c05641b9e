-- One letter on every third late case: the list of what is late counts attempts.
INSERT INTO contacts (case_reference, "on", how, "with", outcome, recorded_by, recorded_at)
SELECT case_reference, date(due_on, '-1 day'), 'letter',
       CASE WHEN deadline LIKE 'rj.%' THEN 'offender' ELSE 'victim' END, 'sent', 'asha',
       due_on || 'T09:00:00Z'
  FROM (SELECT case_reference, deadline, due_on, row_number() OVER (ORDER BY case_reference) AS place
          FROM deadlines
         WHERE met_on IS NULL AND due_on < '2013-03-04' AND case_reference IS NOT NULL)
 WHERE place % 3 = 0;
