#include "CPluginExport.h"

/*
 * Options for the link of whatever this object becomes part of: a version script, so that nothing but liveshop_plugin_entry is exported
 * (two images with the same symbols would otherwise use each other's), and no undefined symbols, so that a missing library is found when
 * the plugin is built and not when it is loaded. The linker is the toolchain's own: gold leaves local symbols among the dynamic ones.
 *
 * They travel in the section in which the Swift compiler leaves its own: `swift-autolink-extract` collects it from every object and hands
 * it to the linker. SwiftPM's settings could say the same, but only as `unsafeFlags`, which a package that others depend on must not have.
 */
__attribute__((section(".swift1_autolink_entries"), used)) static const char options[] =
    "-fuse-ld=lld\0-Xlinker\0--version-script=" LIVESHOP_PLUGIN_MAP "\0-Xlinker\0-z\0-Xlinker\0defs";
