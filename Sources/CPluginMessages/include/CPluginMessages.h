/* DO NOT EDIT: script/generate writes this file. */
#include <liveshop_layout.h>
#include <liveshop/plugin/v1/analytics.pb-c.h>
#include <liveshop/plugin/v1/catalog.pb-c.h>
#include <liveshop/plugin/v1/gateway.pb-c.h>
#include <liveshop/plugin/v1/order.pb-c.h>
#include <liveshop/plugin/v1/reviews.pb-c.h>
