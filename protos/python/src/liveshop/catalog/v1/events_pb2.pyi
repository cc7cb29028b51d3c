from liveshop.catalog.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CatalogEvent(_message.Message):
    __slots__ = ["offer_ended", "offer_published", "product_upserted"]
    OFFER_ENDED_FIELD_NUMBER: _ClassVar[int]
    OFFER_PUBLISHED_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_UPSERTED_FIELD_NUMBER: _ClassVar[int]
    offer_ended: OfferEnded
    offer_published: OfferPublished
    product_upserted: ProductUpserted
    def __init__(self, product_upserted: _Optional[_Union[ProductUpserted, _Mapping]] = ..., offer_published: _Optional[_Union[OfferPublished, _Mapping]] = ..., offer_ended: _Optional[_Union[OfferEnded, _Mapping]] = ...) -> None: ...

class OfferEnded(_message.Message):
    __slots__ = ["ended_at_us", "offer_id", "sku"]
    ENDED_AT_US_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    ended_at_us: int
    offer_id: str
    sku: str
    def __init__(self, offer_id: _Optional[str] = ..., sku: _Optional[str] = ..., ended_at_us: _Optional[int] = ...) -> None: ...

class OfferPublished(_message.Message):
    __slots__ = ["fingerprint", "offer"]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    OFFER_FIELD_NUMBER: _ClassVar[int]
    fingerprint: int
    offer: _types_pb2.Offer
    def __init__(self, offer: _Optional[_Union[_types_pb2.Offer, _Mapping]] = ..., fingerprint: _Optional[int] = ...) -> None: ...

class ProductUpserted(_message.Message):
    __slots__ = ["fingerprint", "product"]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    fingerprint: int
    product: _types_pb2.Product
    def __init__(self, product: _Optional[_Union[_types_pb2.Product, _Mapping]] = ..., fingerprint: _Optional[int] = ...) -> None: ...
