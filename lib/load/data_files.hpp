// The tables that ship in share/: offences, courts, bank holidays, places. Each is checked as it is
// read: Error (configuration) names file, line and key.
#pragma once

#include "base/error.hpp"
#include "base/streams.hpp"
#include "model/bank_holidays.hpp"
#include "model/court.hpp"
#include "model/offence.hpp"
#include "model/place.hpp"

#include <string>
#include <vector>

namespace lrpt {

Catalogue read_offences(const std::string& path);
Courts read_courts(const std::string& path);
BankHolidays read_bank_holidays(const std::string& path);
Gazetteer read_places(const std::string& path);

// A table from outside, and how the program ends where it is not in order.
struct TableSource {
    std::string name = {};  // as messages name it
    ReadBytes bytes = {};
    Exit refusal = Exit::data;
};

// A list of places with the columns of the shipped one; several may have one name. Throws Error
// that names line and column.
std::vector<Place> read_list_of_places(TableSource source);

}  // namespace lrpt
