// What a visitor takes along: lawyers near them, what to bring, what one is entitled to ask and how
// to put it. "The list of lawyers in your area".
#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace lrpt {

struct HandoutFirm {
    std::string name = {};
    std::vector<std::string> lines = {};
};

struct Handout {
    std::string title = {};
    Date day = {};
    std::string introduction = {};         // texts of templates, as in_paragraphs reads them
    std::vector<std::string> of_all = {};  // what is so of every firm
    std::vector<HandoutFirm> firms = {};
    std::vector<std::string> parts = {};  // each may begin with its heading, in capitals
};

// For a printer of any kind: short lines, headings in capitals, one firm to a block.
std::string handout_text(const Handout& handout);

// For a browser and A4, in large type: the same words.
std::string handout_page(const Handout& handout);

}  // namespace lrpt
