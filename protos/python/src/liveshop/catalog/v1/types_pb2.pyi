from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
OFFER_KIND_FLASH: OfferKind
OFFER_KIND_REGULAR: OfferKind
OFFER_KIND_UNSPECIFIED: OfferKind

class Attribute(_message.Message):
    __slots__ = ["name", "value"]
    NAME_FIELD_NUMBER: _ClassVar[int]
    VALUE_FIELD_NUMBER: _ClassVar[int]
    name: str
    value: str
    def __init__(self, name: _Optional[str] = ..., value: _Optional[str] = ...) -> None: ...

class MarketVariant(_message.Message):
    __slots__ = ["market", "sold", "titles"]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    SOLD_FIELD_NUMBER: _ClassVar[int]
    TITLES_FIELD_NUMBER: _ClassVar[int]
    market: str
    sold: bool
    titles: _containers.RepeatedCompositeFieldContainer[_common_pb2.LocalizedText]
    def __init__(self, market: _Optional[str] = ..., titles: _Optional[_Iterable[_Union[_common_pb2.LocalizedText, _Mapping]]] = ..., sold: bool = ...) -> None: ...

class Offer(_message.Message):
    __slots__ = ["advertised_was_price", "ends_at_us", "kind", "market", "offer_id", "per_buyer_units_max", "quota_units", "sku", "starts_at_us", "unit_price"]
    ADVERTISED_WAS_PRICE_FIELD_NUMBER: _ClassVar[int]
    ENDS_AT_US_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    PER_BUYER_UNITS_MAX_FIELD_NUMBER: _ClassVar[int]
    QUOTA_UNITS_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    advertised_was_price: _common_pb2.Money
    ends_at_us: int
    kind: OfferKind
    market: str
    offer_id: str
    per_buyer_units_max: int
    quota_units: int
    sku: str
    starts_at_us: int
    unit_price: _common_pb2.Money
    def __init__(self, offer_id: _Optional[str] = ..., sku: _Optional[str] = ..., kind: _Optional[_Union[OfferKind, str]] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., starts_at_us: _Optional[int] = ..., ends_at_us: _Optional[int] = ..., quota_units: _Optional[int] = ..., per_buyer_units_max: _Optional[int] = ..., market: _Optional[str] = ..., advertised_was_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class Product(_message.Message):
    __slots__ = ["brand_id", "categories", "descriptions", "merchant_id", "product_id", "revision", "titles", "variants"]
    BRAND_ID_FIELD_NUMBER: _ClassVar[int]
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    DESCRIPTIONS_FIELD_NUMBER: _ClassVar[int]
    MERCHANT_ID_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    TITLES_FIELD_NUMBER: _ClassVar[int]
    VARIANTS_FIELD_NUMBER: _ClassVar[int]
    brand_id: str
    categories: _containers.RepeatedScalarFieldContainer[str]
    descriptions: _containers.RepeatedCompositeFieldContainer[_common_pb2.LocalizedText]
    merchant_id: str
    product_id: str
    revision: int
    titles: _containers.RepeatedCompositeFieldContainer[_common_pb2.LocalizedText]
    variants: _containers.RepeatedCompositeFieldContainer[Variant]
    def __init__(self, product_id: _Optional[str] = ..., merchant_id: _Optional[str] = ..., brand_id: _Optional[str] = ..., titles: _Optional[_Iterable[_Union[_common_pb2.LocalizedText, _Mapping]]] = ..., descriptions: _Optional[_Iterable[_Union[_common_pb2.LocalizedText, _Mapping]]] = ..., variants: _Optional[_Iterable[_Union[Variant, _Mapping]]] = ..., categories: _Optional[_Iterable[str]] = ..., revision: _Optional[int] = ...) -> None: ...

class Quote(_message.Message):
    __slots__ = ["buyer_id", "expires_at_us", "issued_at_us", "market", "offer_id", "quote_id", "signature", "sku", "unit_price", "units_min"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    EXPIRES_AT_US_FIELD_NUMBER: _ClassVar[int]
    ISSUED_AT_US_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    QUOTE_ID_FIELD_NUMBER: _ClassVar[int]
    SIGNATURE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_MIN_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    expires_at_us: int
    issued_at_us: int
    market: str
    offer_id: str
    quote_id: str
    signature: bytes
    sku: str
    unit_price: _common_pb2.Money
    units_min: int
    def __init__(self, quote_id: _Optional[str] = ..., sku: _Optional[str] = ..., offer_id: _Optional[str] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., issued_at_us: _Optional[int] = ..., expires_at_us: _Optional[int] = ..., market: _Optional[str] = ..., signature: _Optional[bytes] = ..., units_min: _Optional[int] = ..., buyer_id: _Optional[str] = ...) -> None: ...

class Variant(_message.Message):
    __slots__ = ["attributes", "gtin", "markets", "returnable", "sku"]
    ATTRIBUTES_FIELD_NUMBER: _ClassVar[int]
    GTIN_FIELD_NUMBER: _ClassVar[int]
    MARKETS_FIELD_NUMBER: _ClassVar[int]
    RETURNABLE_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    attributes: _containers.RepeatedCompositeFieldContainer[Attribute]
    gtin: str
    markets: _containers.RepeatedCompositeFieldContainer[MarketVariant]
    returnable: bool
    sku: str
    def __init__(self, sku: _Optional[str] = ..., gtin: _Optional[str] = ..., attributes: _Optional[_Iterable[_Union[Attribute, _Mapping]]] = ..., markets: _Optional[_Iterable[_Union[MarketVariant, _Mapping]]] = ..., returnable: bool = ...) -> None: ...

class OfferKind(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
