extension PluginTemplate {
    var cSource: String {
        let setting = point.setting
        let message = PointTemplate.snakeCase(point.message)
        let (member, read): (String, String) =
            switch setting.kind {
            case .int(let range, _):
                (
                    "int64_t \(setting.key);",
                    """
                    if (call->config_int(call, "\(setting.key)", &plugin->\(setting.key)) != LIVESHOP_OK || \
                    plugin->\(setting.key) < \(range.lowerBound) || plugin->\(setting.key) > \(range.upperBound)) {
                        free(plugin);
                        liveshop_say(call, "\(setting.key): must be a whole number of \(range.lowerBound)-\(range.upperBound)");
                        return LIVESHOP_INVALID_CONFIG;
                    }
                    """
                )
            case .text:
                (
                    "char \(setting.key)[129];",
                    """
                    const char *text = NULL;
                    size_t size = 0;
                    if (call->config_text(call, "\(setting.key)", &text, &size) != LIVESHOP_OK || size < 1 || size > 128) {
                        free(plugin);
                        liveshop_say(call, "\(setting.key): must be text of 1-128 bytes");
                        return LIVESHOP_INVALID_CONFIG;
                    }
                    memcpy(plugin->\(setting.key), text, size);
                    """
                )
            }
        let constness = point.cState.isEmpty ? "const " : ""
        let functions = point.cFunctions.isEmpty ? "" : point.cFunctions + "\n\n"
        return """
            #include <liveshop/plugin/v1/\(point.proto).pb-c.h>
            #include <liveshop_plugin_kit.h>
            #include <stdio.h>

            /* \(point.summary) */
            struct plugin {
                \(member)\(point.cState.isEmpty ? "" : "\n    " + point.cState)
            };

            \(functions)/* LIVESHOP_DECLINED: nothing to say about this request. */
            static liveshop_status answer(void *instance, const liveshop_call *call, const void *input) {
                \(constness)struct plugin *plugin = instance;
                const Liveshop__Plugin__V1__\(point.message)Request *request = input;
            \(Self.indented(point.c, by: 4))
            }

            static liveshop_status create(const liveshop_call *call, void **instance) {
                struct plugin *plugin = calloc(1, sizeof *plugin);
                if (!plugin) return LIVESHOP_FAILED;
            \(Self.indented(read, by: 4))
                *instance = plugin;
                return LIVESHOP_OK;
            }

            LIVESHOP_EXTENSION(extension, "liveshop.\(point.point)", 1, \(message)_request, \(message)_response, answer);
            LIVESHOP_PLUGIN("\(id)", "1.0.0", create, free, &extension);

            """
    }

    var buildScript: String {
        """
        #!/bin/sh
        # Builds \(library). $CC and $CFLAGS are as usual (a Swift toolchain has no cc, but clang); $LIVESHOP_SDK names another SDK.
        set -eu
        cd "$(dirname "$0")"
        sdk=${LIVESHOP_SDK:-\(sdk)}
        exec ${CC:-$(command -v cc || echo clang)} -std=gnu11 -O2 -g -Wall -Wextra ${CFLAGS:-} -fPIC -shared -fvisibility=hidden -Wl,-z,defs \\
            -Wl,--version-script="$sdk/Sources/CPluginABI/liveshop_plugin.map" \\
            -I "$sdk/Sources/CPluginABI/include" -I "$sdk/Sources/CPluginKit/include" -I "$sdk/Sources/CPluginMessages/include" \\
            -o \(library) ./*.c "$sdk/Sources/CPluginMessages/liveshop/plugin/v1/\(point.proto).pb-c.c" -lprotobuf-c

        """
    }
}
