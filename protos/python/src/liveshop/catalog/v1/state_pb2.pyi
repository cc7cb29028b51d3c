from liveshop.catalog.v1 import catalog_pb2 as _catalog_pb2
from liveshop.catalog.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CatalogSnapshot(_message.Message):
    __slots__ = ["offers", "products", "variants"]
    OFFERS_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    VARIANTS_FIELD_NUMBER: _ClassVar[int]
    offers: _containers.RepeatedCompositeFieldContainer[OfferState]
    products: _containers.RepeatedCompositeFieldContainer[ProductState]
    variants: _containers.RepeatedCompositeFieldContainer[VariantState]
    def __init__(self, products: _Optional[_Iterable[_Union[ProductState, _Mapping]]] = ..., variants: _Optional[_Iterable[_Union[VariantState, _Mapping]]] = ..., offers: _Optional[_Iterable[_Union[OfferState, _Mapping]]] = ...) -> None: ...

class ImportProductsCommand(_message.Message):
    __slots__ = ["barred", "request", "warnings"]
    BARRED_FIELD_NUMBER: _ClassVar[int]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    barred: _containers.RepeatedCompositeFieldContainer[_catalog_pb2.RefusedRow]
    request: _catalog_pb2.ImportProductsRequest
    warnings: _containers.RepeatedCompositeFieldContainer[_catalog_pb2.ClaimWarning]
    def __init__(self, request: _Optional[_Union[_catalog_pb2.ImportProductsRequest, _Mapping]] = ..., barred: _Optional[_Iterable[_Union[_catalog_pb2.RefusedRow, _Mapping]]] = ..., warnings: _Optional[_Iterable[_Union[_catalog_pb2.ClaimWarning, _Mapping]]] = ...) -> None: ...

class OfferState(_message.Message):
    __slots__ = ["ends_at_us", "fingerprint", "offer_id", "sku", "starts_at_us"]
    ENDS_AT_US_FIELD_NUMBER: _ClassVar[int]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    ends_at_us: int
    fingerprint: int
    offer_id: str
    sku: str
    starts_at_us: int
    def __init__(self, offer_id: _Optional[str] = ..., sku: _Optional[str] = ..., fingerprint: _Optional[int] = ..., starts_at_us: _Optional[int] = ..., ends_at_us: _Optional[int] = ...) -> None: ...

class ProductState(_message.Message):
    __slots__ = ["fingerprint", "product_id", "revision", "skus"]
    FINGERPRINT_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    fingerprint: int
    product_id: str
    revision: int
    skus: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, product_id: _Optional[str] = ..., revision: _Optional[int] = ..., fingerprint: _Optional[int] = ..., skus: _Optional[_Iterable[str]] = ...) -> None: ...

class UpsertProductCommand(_message.Message):
    __slots__ = ["request", "warnings"]
    REQUEST_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    request: _catalog_pb2.UpsertProductRequest
    warnings: _containers.RepeatedCompositeFieldContainer[_catalog_pb2.ClaimWarning]
    def __init__(self, request: _Optional[_Union[_catalog_pb2.UpsertProductRequest, _Mapping]] = ..., warnings: _Optional[_Iterable[_Union[_catalog_pb2.ClaimWarning, _Mapping]]] = ...) -> None: ...

class VariantState(_message.Message):
    __slots__ = ["discontinued", "offers", "product_id", "sku", "unsold_markets"]
    DISCONTINUED_FIELD_NUMBER: _ClassVar[int]
    OFFERS_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNSOLD_MARKETS_FIELD_NUMBER: _ClassVar[int]
    discontinued: bool
    offers: _containers.RepeatedCompositeFieldContainer[_types_pb2.Offer]
    product_id: str
    sku: str
    unsold_markets: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, sku: _Optional[str] = ..., product_id: _Optional[str] = ..., discontinued: bool = ..., unsold_markets: _Optional[_Iterable[str]] = ..., offers: _Optional[_Iterable[_Union[_types_pb2.Offer, _Mapping]]] = ...) -> None: ...
