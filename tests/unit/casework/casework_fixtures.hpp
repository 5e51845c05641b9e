// What a job on the casework file is given: who works, when, with which data and which records.
#pragma once

#include "casework/case_change.hpp"
#include "casework/case_file.hpp"
#include "casework/case_opening.hpp"
#include "casework/reference_data.hpp"
#include "tests/unit/load/input.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <string>
#include <vector>

namespace lrpt::test {

inline ReferenceData& the_reference_data() {
    static ReferenceData data{"share", ""};
    return data;
}

// A manager works on the cases of both schemes.
inline Work work_on(Date today) {
    return {
        .login = "mary", .command = "a test", .now = to_iso(today) + "T09:00:00Z", .today = today};
}

inline Work the_work() {
    return work_on(the_day());
}

inline Desk desk_on(Database& database, const Work& work) {
    return {database, the_reference_data(), work};
}

// 18 months for actual bodily harm: contact, by the statutory route.
inline std::string contact_record(const std::string& id) {
    return R"({"id":")" + id +
           R"(","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months",)"
           R"("sentenced_on":"2013-02-14"})"
           "\n";
}

// A community order for common assault that the court made with the requirement.
inline std::string ordered_record(const std::string& id, const std::string& sentenced_on) {
    return R"({"id":")" + id +
           R"(","offence":"CJ88001","plea":"guilty","disposal":"community-order","risk":"medium",)"
           R"("sentenced_on":")" +
           sentenced_on + R"(","rj_ordered":true})" + "\n";
}

// Theft from a shop, not guilty, fined: neither scheme.
inline std::string neither_record(const std::string& id) {
    return R"({"id":")" + id +
           R"(","offence":"TH68010","plea":"not-guilty","disposal":"fine",)"
           R"("sentenced_on":"2013-02-14"})"
           "\n";
}

// The same as the first, and the court ordered restorative justice besides: both schemes.
inline std::string both_record(const std::string& id) {
    return R"({"id":")" + id +
           R"(","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months",)"
           R"("sentenced_on":"2013-02-14","rj_ordered":true})"
           "\n";
}

inline std::string bad_record(const std::string& id) {
    return R"({"id":")" + id + R"(","offence":"OF61102","plea":"gulity"})" + "\n";
}

inline Opening open_from(Database& database,
                         const std::string& records,
                         const Work& work = the_work(),
                         OpeningRequest request = {}) {
    request.source = stream_of(records);
    return open_cases(database, std::move(request), the_reference_data(), work);
}

inline Names references(const Opening& opening) {
    Names found;
    for (const OpenedCase& one : opening.opened)
        found.push_back(one.opened.reference);
    return found;
}

// From now on nothing can be written to the audit trail.
inline void break_audit(OpenCasework& casework) {
    casework.run(
        "CREATE TRIGGER broken BEFORE INSERT ON audit "
        "BEGIN SELECT RAISE(ABORT, 'no room'); END");
}

}  // namespace lrpt::test
