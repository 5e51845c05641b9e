// lrpt.toml, as the trust's and as a person's own.
#include "load/settings_file.hpp"
#include "tests/fuzz/support.hpp"

using namespace lrpt;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string& path = fuzz::file_with(fuzz::text_of(data, size));
    for (const SettingsLayer layer : {SettingsLayer::trust, SettingsLayer::person}) {
        fuzz::expect_answer_or_error([&] {
            Settings settings;
            read_settings(path, layer, settings);
        });
    }
    return 0;
}
