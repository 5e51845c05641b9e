-- The columns and rows of the table that `deadlines overdue` draws; dates are left as they are.
SELECT case_reference, deadline, due_on, 'overdue',
       CAST(julianday('2013-03-04') - julianday(due_on) AS INTEGER), owner, attempts, last_attempt_on,
       working_days_on
  FROM ideal_index WHERE due_on < '2013-03-04' ORDER BY due_on, case_reference, deadline, item;
