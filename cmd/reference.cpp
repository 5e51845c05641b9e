#include "cmd/reference.hpp"

namespace lrpt {

std::string reference_given(const App& app, const Arguments& arguments) {
    return to_text(read_reference(*arguments.operand(0), year_of(app.today())));
}

}  // namespace lrpt
