#include "model/contact_point.hpp"

#include "base/text.hpp"
#include "model/field_rows.hpp"
#include "model/identifiers.hpp"

namespace lrpt {

namespace {

// A leading + would make a line a formula: it is the start of a telephone number here, which is
// kept without it.
std::string read_value(std::string_view text) {
    return trimmed(text).starts_with('+') ? read_telephone(text) : field_rows::clean_line(text);
}

}  // namespace

template <>
std::span<const RecordField<ContactPoint>> fields_of<ContactPoint>() {
    using namespace field_rows;
    constexpr Side side = Side::victim;
    static const std::array table{
        fact<&ContactPoint::person>("person", side, "Number of the person"),
        fact<&ContactPoint::means>("means", side, "Telephone, email or address"),
        personal<&ContactPoint::value, read_value>("value", side, "The number or address itself"),
        fact<&ContactPoint::safe>("safe", side, "Is it safe to use?"),
        fact<&ContactPoint::voicemail>("voicemail", side, "May a message be left?"),
        fact<&ContactPoint::texts>("texts", side, "May a text message be sent?"),
        fact<&ContactPoint::post>("post", side, "May a letter be sent there?"),
        fact<&ContactPoint::plain_envelope>("plain_envelope", side, "Must the envelope be plain?"),
        fact<&ContactPoint::preferred>("preferred", side, "Do they like this best?"),
        fact<&ContactPoint::hours_from>("hours_from", side, "Not before (09:30)"),
        fact<&ContactPoint::hours_to>("hours_to", side, "Not after (17:00)"),
        fact<&ContactPoint::language, clean_line>("language", side, "Language"),
        fact<&ContactPoint::checked_on>("checked_on", side, "When this was last checked"),
        personal<&ContactPoint::who_may_answer>("who_may_answer", side, "Who may answer"),
        personal<&ContactPoint::announced_as>("announced_as", side, "How we say who we are"),
    };
    return table;
}

}  // namespace lrpt
