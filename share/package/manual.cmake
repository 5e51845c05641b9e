# Has lrpt write its manual, and compresses what is installed of it:
# cmake -DLRPT=PROGRAM -DDAY=2026-11-28 -DINTO=FOLDER -P manual.cmake
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ${LRPT} __manual OUTPUT_VARIABLE pages COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" pages "${pages}")
list(REMOVE_ITEM pages "")

file(REMOVE_RECURSE ${INTO}/share/man ${INTO}/man.gz)
foreach(page IN LISTS pages)
    string(REGEX MATCH "[0-9]$" section ${page})
    file(MAKE_DIRECTORY ${INTO}/share/man/man${section} ${INTO}/man.gz/man${section})
    set(plain ${INTO}/share/man/man${section}/${page})
    execute_process(COMMAND ${LRPT} __manual ${page} ${DAY} OUTPUT_FILE ${plain} COMMAND_ERROR_IS_FATAL ANY)
    # Without the name and the time of the file: the same page gives the same bytes.
    execute_process(COMMAND gzip -9nc ${plain} OUTPUT_FILE ${INTO}/man.gz/man${section}/${page}.gz
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()

execute_process(COMMAND ${LRPT} __manual lrpt.toml OUTPUT_FILE ${INTO}/lrpt.toml COMMAND_ERROR_IS_FATAL ANY)
