/* DO NOT EDIT: script/generate writes this file. */
#include <google/protobuf/compiler/plugin.pb-c.h>
#include <google/protobuf/descriptor.pb-c.h>
