// The tables of the first version, by what they are about, in the order in which they refer to one
// another. Columns that hold facts are named and written as in the field tables (model/field.hpp);
// NULL is a fact that is not recorded. '+0 days' makes SQLite turn 29 February 2013 into 1 March,
// so that the comparison refuses it.
#pragma once

namespace lrpt {

// Staff, the courts' results, cases and contacts.
extern const char* const case_tables;

// What is kept for victims.
extern const char* const victim_tables;

// The restorative justice programme.
extern const char* const programme_tables;

// Deadlines and the audit trail.
extern const char* const office_tables;

// The directory of lawyers.
extern const char* const lawyer_tables;

}  // namespace lrpt
