// The templates of the sheets, as the trust wrote them.
#pragma once

#include <functional>
#include <map>
#include <string>

namespace lrpt {

struct Letters {
    std::string folder = {};
    std::map<std::string, std::string, std::less<>> texts = {};  // by the file's name without .txt
};

}  // namespace lrpt
