// The tables that ship in share/: offences, courts, bank holidays, places. Each is checked as it is
// read: Error (configuration) names file, line and key.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/court.hpp"
#include "model/offence.hpp"
#include "model/place.hpp"

#include <string>

namespace lrpt {

Catalogue read_offences(const std::string& path);
Courts read_courts(const std::string& path);
BankHolidays read_bank_holidays(const std::string& path);
Gazetteer read_places(const std::string& path);

}  // namespace lrpt
