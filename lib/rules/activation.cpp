#include "rules/activation.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

namespace lrpt {

Facts activated(const Facts& recorded, Date on) {
    if (recorded.main.disposal != Disposal::suspended) {
        const auto& disposal = recorded.main.disposal;
        throw Error{Exit::data,
                    fmt::format("only a suspended sentence can be activated; {} is recorded",
                                disposal ? name_of(*disposal) : "no disposal"),
                    {"Where the court has passed another sentence: --because resentence",
                     "Where the disposal was recorded wrongly: --because correction"}};
    }
    if (recorded.sentenced_on && *recorded.sentenced_on > on) {
        throw Error{Exit::data,
                    fmt::format("the sentence is of {}: it cannot be activated on {}",
                                spoken(*recorded.sentenced_on),
                                spoken(on)),
                    {"Check --on; a sentence date that was recorded wrongly is mended with "
                     "--because correction --sentenced-on DATE"}};
    }
    Facts now = recorded;
    now.main.disposal = Disposal::imprisonment;
    now.sentenced_on = on;
    return now;
}

}  // namespace lrpt
