# SPDX-License-Identifier: GPL-3.0-or-later
# Finds vmime by pkg-config, or below VMIME_ROOT where no package exists (see packaging/README.md). Never downloads anything.
set(VMIME_ROOT "" CACHE PATH "Where vmime is installed, if pkg-config does not know it")
if(VMIME_ROOT)
  find_path(VMIME_INCLUDE_DIR vmime/vmime.hpp PATHS ${VMIME_ROOT}/include REQUIRED NO_DEFAULT_PATH)
  find_library(VMIME_LIBRARY vmime PATHS ${VMIME_ROOT}/lib REQUIRED NO_DEFAULT_PATH)
  add_library(Vmime::Vmime INTERFACE IMPORTED)
  target_include_directories(Vmime::Vmime SYSTEM INTERFACE ${VMIME_INCLUDE_DIR})
  target_link_libraries(Vmime::Vmime INTERFACE ${VMIME_LIBRARY})
else()
  pkg_check_modules(VMIME REQUIRED IMPORTED_TARGET vmime>=0.9.2)
  add_library(Vmime::Vmime ALIAS PkgConfig::VMIME)
endif()
