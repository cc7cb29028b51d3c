/* The header alone, so that a mistake in it is found here and not by a plugin's author. */
#include <liveshop_plugin_kit.h>
