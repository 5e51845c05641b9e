#include "casework/errors.hpp"

#include "store/database.hpp"

#include <fmt/format.h>

#include <new>

namespace lrpt {

Error current_error() {
    try {
        rethrow_as_error();
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error{Exit::busy, "there is not enough memory", {"Nothing was changed"}};
    } catch (...) {
        return Error{
            Exit::fault,
            "this is a fault in lrpt, not something you did",
            {"Look whether a change was saved before you repeat it. Report what you typed, "
             "without names"}};
    }
}

std::string storage_versions() {
    return fmt::format(
        "SQLite {}, casework file version {}", sqlite_version(), casework_file_version());
}

}  // namespace lrpt
