// Reading and binding values, once for all tables. NULL is a fact that is not recorded; a word that
// the model does not know is a damaged file, and is never mistaken for a missing fact.
#pragma once

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/names.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

inline std::optional<std::string> text_if_any(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getString();
}

[[noreturn]] inline void refuse_damaged(std::string_view column) {
    throw Error{
        Exit::data,
        fmt::format("the casework file is damaged: {} holds a value that lrpt does not know",
                    column)};
}

[[noreturn]] inline void refuse_damaged(const SQLite::Column& column) {
    refuse_damaged(column.getName());
}

inline std::optional<Date> date_if_any(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    const auto date = iso_date(column.getString());
    if (!date) refuse_damaged(column);
    return date;
}

inline Date date_in(const SQLite::Column& column) {
    const auto date = date_if_any(column);
    if (!date) refuse_damaged(column);
    return *date;
}

template <typename Enum>
Enum choice_in(const SQLite::Column& column) {
    const auto value = named<Enum>(column.getString());
    if (!value) refuse_damaged(column);
    return *value;
}

inline void bind_value(SQLite::Statement& statement, const char* name, const std::string& text) {
    statement.bind(name, text);
}

inline void bind_value(SQLite::Statement& statement, const char* name, std::string_view text) {
    statement.bind(name, std::string{text});
}

inline void bind_value(SQLite::Statement& statement,
                       const char* name,
                       const std::optional<std::string>& text) {
    if (text) {
        statement.bind(name, *text);
    } else {
        statement.bind(name);
    }
}

inline void bind_value(SQLite::Statement& statement,
                       const char* name,
                       const std::optional<Date>& date) {
    bind_value(statement, name, date ? std::optional{to_iso(*date)} : std::nullopt);
}

inline void bind_value(SQLite::Statement& statement,
                       const char* name,
                       const std::optional<int>& number) {
    if (number) {
        statement.bind(name, *number);
    } else {
        statement.bind(name);
    }
}

}  // namespace lrpt
