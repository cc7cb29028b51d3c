/*
 * Nothing to call: whatever is linked with this target exports liveshop_plugin_entry and nothing else. For a plugin's own target only.
 */
#ifndef LIVESHOP_PLUGIN_EXPORT_H
#define LIVESHOP_PLUGIN_EXPORT_H
#endif
