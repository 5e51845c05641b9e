// JSON written straight into text, keys in the order in which they are given.
#pragma once

#include "base/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

class JsonWriter {
  public:
    // Appends to `into`, which must outlive the writer.
    explicit JsonWriter(std::string& into) : text_(into) {}

    void begin_object();
    void end_object();
    void begin_list();
    void end_list();
    void key(std::string_view name);  // one of our own: no character of it needs an escape

    void value(std::string_view text);
    void value(const std::optional<std::string>& text);
    void value(const std::optional<Date>& date);
    void value(long long number);
    void value(double number);
    void value(bool yes);
    void null();

    // Members or a value that were written before.
    void written(std::string_view json);

    template <typename Value>
    void member(std::string_view name, const Value& member_value) {
        key(name);
        value(member_value);
    }

  private:
    void open(std::string_view comma_and_text, bool needs_comma_after);
    void separate();

    std::string& text_;
    bool needs_comma_ = false;
};

// The document of --json: what it is, the day it holds for, and its items, each a JSON object.
std::string json_document(std::string_view kind, Date as_of, const std::vector<std::string>& items);

// The start of that document and its end, for items that are written one by one.
std::string document_start(std::string_view kind, Date as_of);
std::string document_end(bool any_items);

// The text in quotation marks with JSON's escapes. What is not UTF-8 becomes U+FFFD.
void append_json_text(std::string& into, std::string_view text);

}  // namespace lrpt
