#include "base/error.hpp"
#include "base/text.hpp"
#include "load/records.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace lrpt {

namespace {

using Json = nlohmann::json;

// How a field expects its value, in the words of an error.
std::string_view wanted_form(FieldType type) {
    switch (type) {
        case FieldType::yes_no: return "true or false";
        case FieldType::offences: return "a list of objects";
        default: return "text in quotation marks";
    }
}

// Receives one record's keys and values as the parser meets them: nothing is built in between.
// The names of its functions are those that the parser calls.
class RecordHandler {
  public:
    RecordHandler(Record& record, PeopleFields people) : record_(record), people_(people) {}

    bool null() {
        return scalar([](const Field&) {});
    }
    bool boolean(bool yes) {
        return scalar([&](const Field& field) {
            if (field.type != FieldType::yes_no) return wrong_form(field);
            read(field, yes ? "yes" : "no");
        });
    }
    bool string(std::string& text) {
        return scalar([&](const Field& field) {
            const bool textual =
                field.type != FieldType::yes_no && field.type != FieldType::offences;
            if (!textual) return wrong_form(field);
            read(field, text);
        });
    }
    bool number_integer(std::int64_t) { return number(); }
    bool number_unsigned(std::uint64_t) { return number(); }
    bool number_float(double, const std::string&) { return number(); }
    bool binary(Json::binary_t&) { return number(); }

    bool start_object(std::size_t) {
        if (skipping_ > 0) return skip_deeper();
        if (place_ == Place::outside) return enter(Place::record);
        if (place_ == Place::offences) {
            offence_ = {};
            return enter(Place::offence);
        }
        return refuse_structure();
    }
    bool end_object() {
        if (skipping_ > 0) return skip_shallower();
        if (place_ == Place::offence) {
            record_.result.facts.other_offences.push_back(offence_.result.facts.main);
            place_ = Place::offences;
        }
        return true;
    }
    bool start_array(std::size_t) {
        if (skipping_ > 0) return skip_deeper();
        const bool list_wanted =
            place_ == Place::record && field_ != nullptr && field_->type == FieldType::offences;
        if (list_wanted) return enter(Place::offences);
        return refuse_structure();
    }
    bool end_array() {
        if (skipping_ > 0) return skip_shallower();
        place_ = Place::record;
        return true;
    }
    bool key(std::string& name) {
        if (skipping_ > 0) return true;
        const auto table = place_ == Place::offence ? other_offence_fields() : fields();
        field_ = field_named(table, name);
        if (field_ == nullptr) {
            const auto known = field_names(table);
            fault(name, "is not a field", did_you_mean(name, known));
        } else if (std::find(seen().begin(), seen().end(), field_) != seen().end()) {
            fault(name, "stands twice");
            field_ = nullptr;
        } else {
            seen().push_back(field_);
        }
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&) {
        record_.faults.push_back(
            {.problem = fmt::format("it is not one whole JSON object (column {})", position)});
        return false;
    }

  private:
    enum class Place { outside, record, offences, offence };

    bool enter(Place place) {
        place_ = place;
        if (place == Place::offence) seen_in_offence_.clear();
        return true;
    }
    bool skip_deeper() {
        ++skipping_;
        return true;
    }
    bool skip_shallower() {
        --skipping_;
        return true;
    }

    // A list or an object where no such thing belongs: said once, then passed over whole.
    bool refuse_structure() {
        if (place_ == Place::outside) {
            record_.faults.push_back({.problem = "the line is not a JSON object"});
            return false;
        }
        const bool said =
            place_ != Place::offences && (field_ == nullptr || is_passed_over(*field_));
        if (place_ == Place::offences) {
            fault("other_offences", "it must be a list of objects");
        } else if (!said) {
            wrong_form(*field_);
        }
        return skip_deeper();
    }

    template <typename Use>
    bool scalar(Use use) {
        if (skipping_ > 0) return true;
        if (place_ == Place::outside || place_ == Place::offences) {
            fault(place_ == Place::outside ? "" : "other_offences",
                  "it must be an object in braces");
            return place_ != Place::outside;
        }
        if (field_ != nullptr && !is_passed_over(*field_)) use(*field_);
        return true;
    }

    bool number() {
        return scalar([&](const Field& field) { wrong_form(field); });
    }

    bool is_passed_over(const Field& field) const {
        return field.person && people_ == PeopleFields::passed_over;
    }

    void wrong_form(const Field& field) {
        fault(field.name, fmt::format("it must be {}", wanted_form(field.type)));
    }

    void read(const Field& field, std::string_view text) {
        try {
            if (text.empty()) throw Error{Exit::data, "it is empty: leave it out, or say null"};
            field.read(place_ == Place::offence ? offence_.result : record_.result, text);
        } catch (const Error& error) {
            fault(field.name, error.what(), error.advice);
        }
    }

    void fault(std::string_view field, std::string problem, std::vector<std::string> advice = {}) {
        const std::string prefix =
            place_ == Place::offence
                ? fmt::format("other_offences {}: ", record_.result.facts.other_offences.size() + 1)
                : "";
        record_.faults.push_back({.field = prefix + printable(field),
                                  .problem = std::move(problem),
                                  .advice = std::move(advice)});
    }

    std::vector<const Field*>& seen() {
        return place_ == Place::offence ? seen_in_offence_ : record_.named;
    }

    Record& record_;
    PeopleFields people_;
    Record offence_ = {};
    Place place_ = Place::outside;
    const Field* field_ = nullptr;  // of the key just read; null where its value is passed over
    std::vector<const Field*> seen_in_offence_;
    int skipping_ = 0;  // how deep inside a value that is passed over
};

}  // namespace

Record read_json_record(std::string_view line, PeopleFields people) {
    Record record;
    // The parser would take a NUL for the end of the line and pass over what follows it.
    if (line.find('\0') != std::string_view::npos) {
        record.faults.push_back({.problem = "it holds a NUL byte"});
        return record;
    }
    RecordHandler handler{record, people};
    Json::sax_parse(line.begin(), line.end(), &handler);
    return record;
}

}  // namespace lrpt
