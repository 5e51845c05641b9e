// Compiles the TOML parser once for the whole program. CMakeLists.txt builds this file, and only
// this one, with NDEBUG and without UBSan: see there why. Nothing else belongs here.
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
