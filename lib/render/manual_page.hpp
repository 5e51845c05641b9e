// A manual page for man(1), in the roff of man(7): plain text in, marked-up text out.
#pragma once

#include "base/date.hpp"

#include <string>
#include <string_view>

namespace lrpt {

struct ManualTitle {
    std::string_view name;  // "lrpt-case-open"
    int section = 1;
    std::string_view summary;  // one line, for the list that man -k searches
    Date date = {};
};

class ManualPage {
  public:
    // Begins the page with its NAME section.
    explicit ManualPage(const ManualTitle& title);

    void section(std::string_view heading);

    // Words that are filled to the width of the reader; as a command is typed; as they stand.
    void paragraph(std::string_view words);
    void command(std::string_view line);
    void lines(std::string_view text);

    // An entry of a list: what it is about, and what there is to say of it.
    void entry(std::string_view term, std::string_view words);

    // "lrpt-case(1), lrpt.toml(5)": the last section.
    void see_also(std::string_view pages);

    const std::string& text() const { return text_; }

  private:
    // Sets what follows apart, except below a heading, which does that.
    void begin_paragraph();

    std::string text_;
    bool below_heading_ = false;
};

}  // namespace lrpt
