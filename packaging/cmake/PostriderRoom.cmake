# SPDX-License-Identifier: GPL-3.0-or-later
# One static target per room of the house. A room links exactly what the house lets it see; third-party
# libraries are PRIVATE, so no other room can include them by accident.
include(PostriderUnity)

add_library(postrider_flags INTERFACE)
target_compile_features(postrider_flags INTERFACE cxx_std_20)
target_include_directories(postrider_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(postrider_flags INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
  POSTRIDER_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(postrider_flags INTERFACE /W4 /utf-8)
else()
  target_compile_options(postrider_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
  if(POSTRIDER_WERROR)
    target_compile_options(postrider_flags INTERFACE -Werror)
  endif()
  if(POSTRIDER_SANITIZE)
    target_compile_options(postrider_flags INTERFACE -fsanitize=${POSTRIDER_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(postrider_flags INTERFACE -fsanitize=${POSTRIDER_SANITIZE})
    if(POSTRIDER_SANITIZE MATCHES "undefined")
      target_compile_options(postrider_flags INTERFACE -fno-sanitize-recover=undefined)
    endif()
  endif()
endif()

# postrider_room(NAME SEES room... QT Core... PRIVATE lib...)
#   NAME     target postrider_NAME, sources *.cpp *.h of the calling folder's NAME/
#   SEES     other rooms, linked PUBLIC
#   QT       Qt modules, linked PUBLIC
#   PRIVATE  third-party libraries
# A file named *_linux.cpp, *_windows.cpp or *_macos.cpp is compiled on that platform only.
function(postrider_room name)
  cmake_parse_arguments(arg "" "" "SEES;QT;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  if(NOT WIN32)
    list(FILTER sources EXCLUDE REGEX "_windows\\.(cpp|h)$")
  endif()
  if(NOT APPLE)
    list(FILTER sources EXCLUDE REGEX "_macos\\.(cpp|h)$")
  endif()
  if(NOT UNIX OR APPLE)
    list(FILTER sources EXCLUDE REGEX "_linux\\.(cpp|h)$")
  endif()
  # A room of the app may be called as one of the core is: search.
  set(target postrider_${name})
  if(TARGET ${target})
    set(target postrider_app_${name})
  endif()
  add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
  postrider_unity(${target} ${sources})
  target_link_libraries(${target} PUBLIC postrider_flags Threads::Threads)
  foreach(room IN LISTS arg_SEES)
    if(TARGET postrider_app_${room})
      set(room app_${room})
    endif()
    target_link_libraries(${target} PUBLIC postrider_${room})
  endforeach()
  foreach(module IN LISTS arg_QT)
    target_link_libraries(${target} PUBLIC Qt6::${module})
  endforeach()
  target_link_libraries(${target} PRIVATE ${arg_PRIVATE})
endfunction()
