#include "model/progress.hpp"

#include "base/date_words.hpp"
#include "model/field_rows.hpp"

namespace lrpt {

namespace {

constexpr std::size_t month_length = std::string_view{"2014-05"}.size();

// "2014-05", also where it was typed as "May 2014".
std::string month_of_a_year(std::string_view text) {
    return to_iso(read_month(text)).substr(0, month_length);
}

}  // namespace

template <>
std::span<const RecordField<ProgressEvent>> fields_of<ProgressEvent>() {
    using namespace field_rows;
    static const std::array table{
        fact<&ProgressEvent::kind>("kind", Side::staff, "What happened"),
        fact<&ProgressEvent::on>("on", Side::offender, "When it happened, or will"),
        fact<&ProgressEvent::known_on>("known_on", Side::offender, "When the team learned of it"),
        fact<&ProgressEvent::month, month_of_a_year>("month", Side::staff, "Month of release"),
        fact<&ProgressEvent::about>("about", Side::offender, "Number of the review or condition"),
        words<&ProgressEvent::note>("note", Side::offender, "What prison says"),
    };
    return table;
}

template <>
std::span<const RecordField<Told>> fields_of<Told>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Told::event>("event", Side::victim, "Number of what they were told of"),
        fact<&Told::person>("person", Side::victim, "Number of the person"),
        fact<&Told::on>("on", Side::victim, "On which day"),
        fact<&Told::how>("how", Side::victim, "By what"),
        fact<&Told::acknowledged>("acknowledged", Side::victim, "Did they say that they know?"),
    };
    return table;
}

template <>
std::span<const RecordField<Given>> fields_of<Given>() {
    using namespace field_rows;
    static const std::array table{
        fact<&Given::person>("person", Side::victim, "Number of the person"),
        fact<&Given::on>("on", Side::victim, "On which day"),
        words<&Given::words>("words", Side::victim, "What they told us"),
    };
    return table;
}

}  // namespace lrpt
