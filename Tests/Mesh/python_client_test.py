"""Calls every service through the gateway: python_client_test.py ENDPOINT. Exit 0 if every answer is as it must be."""
import sys

from liveshop.analytics.v1 import analytics_pb2, types_pb2 as analytics_types
from liveshop.catalog.v1 import catalog_pb2, types_pb2 as catalog_types
from liveshop.common.v1 import common_pb2
from liveshop.gateway.v1 import gateway_pb2
from liveshop.order.v1 import order_pb2
from liveshop.reviews.v1 import reviews_pb2, types_pb2 as review_types
from liveshop_client import CallFailed, Client

shop = Client(sys.argv[1])


def call(module, method, request, **options):
    """Finds the response type by the naming rule of the contract."""
    service, name = method.split("/")
    package = module.DESCRIPTOR.package
    return shop.call(f"{package}.{method}", request, getattr(module, f"{name}Response"), **options)


assert call(gateway_pb2, "Gateway/Ping", gateway_pb2.PingRequest(payload=b"\x00\xff")).payload == b"\x00\xff"
names = {s.full_name for i in call(gateway_pb2, "Gateway/ListInstances", gateway_pb2.ListInstancesRequest()).instances for s in i.services}
assert {"liveshop.catalog.v1.Catalog", "liveshop.order.v1.Orders", "liveshop.analytics.v1.Analytics", "liveshop.reviews.v1.Reviews"} <= names, names

product = catalog_types.Product(
    product_id="P-1", merchant_id="M-1", titles=[common_pb2.LocalizedText(language="zh", text="玫瑰香水")],
    variants=[catalog_types.Variant(sku="SKU-1", returnable=True)])
call(catalog_pb2, "Catalog/UpsertProduct", catalog_pb2.UpsertProductRequest(product=product), partition_key="P-1")
stored = call(catalog_pb2, "Catalog/GetProduct", catalog_pb2.GetProductRequest(sku="SKU-1"), partition_key="SKU-1").product
assert stored.titles[0].text == "玫瑰香水" and stored.revision == 1, stored

receive = order_pb2.ReceiveStockRequest(sku="SKU-1", location_id="L-1", units=42)
first = call(order_pb2, "Orders/ReceiveStock", receive, idempotency_key="stock-1")
again = call(order_pb2, "Orders/ReceiveStock", receive, idempotency_key="stock-1")
assert first == again and first.stock.on_hand == 42, (first, again)
try:
    receive.units = 43
    call(order_pb2, "Orders/ReceiveStock", receive, idempotency_key="stock-1")
    raise SystemExit("a different request under the same key was accepted")
except CallFailed as failure:
    assert (failure.code, failure.reason) == ("ABORTED", "IDEMPOTENCY_CONFLICT"), failure

registered = call(analytics_pb2, "Analytics/RegisterStreamer", analytics_pb2.RegisterStreamerRequest(streamer_id="S-1", display_name="Lin"))
assert registered.streamer.status == analytics_types.STREAMER_STATUS_PENDING, registered

review = review_types.SourceReview(source="red", source_id="N-1", revision=1, sku="SKU-1", author="A-1", text="很好闻，会再买一瓶送给妈妈。", created_at_us=1_700_000_000_000_000)
assert call(reviews_pb2, "Reviews/IngestReviews", reviews_pb2.IngestReviewsRequest(reviews=[review])).accepted == 1

# Errors carry code, field and rule; a method that nobody serves has no instance.
for request, expected in [(order_pb2.ReceiveStockRequest(sku="SKU-1", units=0), ("INVALID_ARGUMENT", "units"))]:
    try:
        call(order_pb2, "Orders/ReceiveStock", request, idempotency_key="bad")
        raise SystemExit(f"accepted: {request}")
    except CallFailed as failure:
        assert (failure.code, failure.field) == expected, failure
try:
    shop.call("liveshop.catalog.v1.Catalog/NoSuchMethod", catalog_pb2.GetProductRequest(), catalog_pb2.GetProductResponse)
    raise SystemExit("an unknown method was answered")
except CallFailed as failure:
    assert (failure.code, failure.reason) == ("UNAVAILABLE", "NO_INSTANCE"), failure
print("python client: every service answered")
