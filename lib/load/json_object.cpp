#include "load/json_object.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace lrpt {

namespace {

using Json = nlohmann::json;

// Receives keys and values as the parser meets them. The names of its functions are those that the
// parser calls.
class ObjectHandler {
  public:
    bool null() {
        if (depth_ == 0) refuse();
        return true;
    }
    bool boolean(bool yes) { return take(JsonForm::yes_no, yes ? "yes" : "no"); }
    bool string(std::string& text) { return take(JsonForm::text, text); }
    bool number_integer(std::int64_t number) {
        return take(JsonForm::number, std::to_string(number));
    }
    bool number_unsigned(std::uint64_t number) {
        return take(JsonForm::number, std::to_string(number));
    }
    bool number_float(double, const std::string& written) {
        return take(JsonForm::number, written);
    }
    bool binary(Json::binary_t&) { refuse(); }
    bool start_object(std::size_t) {
        if (depth_++ > 0) refuse();
        return true;
    }
    bool end_object() { return true; }
    bool start_array(std::size_t) { refuse(); }
    bool end_array() { return true; }

    bool key(std::string& name) {
        if (std::find(seen_.begin(), seen_.end(), name) != seen_.end()) {
            throw Error{Exit::data, fmt::format("\"{}\" stands twice", printable(name))};
        }
        seen_.push_back(name);
        key_ = name;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const Json::exception&) {
        throw Error{Exit::data, fmt::format("it is not one whole JSON object (byte {})", position)};
    }

    std::vector<JsonMember> members() && { return std::move(members_); }

  private:
    bool take(JsonForm form, const std::string& text) {
        if (depth_ == 0) refuse();
        members_.push_back({key_, form, text});
        return true;
    }
    [[noreturn]] static void refuse() {
        throw Error{Exit::data,
                    "it must be one JSON object of plain values: text, numbers, true or false"};
    }

    std::vector<JsonMember> members_;
    std::vector<std::string> seen_;
    std::string key_;
    int depth_ = 0;
};

}  // namespace

std::vector<JsonMember> read_json_object(std::string_view text) {
    // The parser would take a NUL for the end of the text and pass over what follows it.
    if (text.find('\0') != std::string_view::npos) throw Error{Exit::data, "it holds a NUL byte"};
    ObjectHandler handler;
    Json::sax_parse(text.begin(), text.end(), &handler);
    return std::move(handler).members();
}

}  // namespace lrpt
