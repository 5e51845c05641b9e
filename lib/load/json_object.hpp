// One JSON object of plain values: what a person or a script hands to a command about one record.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

enum class JsonForm { text, yes_no, number };

struct JsonMember {
    std::string key = {};
    JsonForm form = JsonForm::text;
    std::string text = {};  // "yes" or "no" for true and false
};

// The members with a value, in their order; those that are null are left out. Throws Error (data)
// where the text is not one JSON object of plain values, or a key stands twice.
std::vector<JsonMember> read_json_object(std::string_view text);

}  // namespace lrpt
