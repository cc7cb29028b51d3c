from liveshop.catalog.v1 import events_pb2 as _events_pb2
from liveshop.catalog.v1 import types_pb2 as _types_pb2
from liveshop.common.v1 import common_pb2 as _common_pb2
from liveshop.common.v1 import options_pb2 as _options_pb2
from liveshop.mesh.v1 import plugins_pb2 as _plugins_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor
OFFER_RULE_FLASH_BEATS_REGULAR: OfferRule
OFFER_RULE_GREATER_OFFER_ID: OfferRule
OFFER_RULE_LATER_START: OfferRule
OFFER_RULE_MARKET_BEATS_GENERAL: OfferRule
OFFER_RULE_ONLY_OFFER: OfferRule
OFFER_RULE_UNSPECIFIED: OfferRule

class BatchGetProductsRequest(_message.Message):
    __slots__ = ["product_ids", "skus"]
    PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    product_ids: _containers.RepeatedScalarFieldContainer[str]
    skus: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, skus: _Optional[_Iterable[str]] = ..., product_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class BatchGetProductsResponse(_message.Message):
    __slots__ = ["deferred_product_ids", "deferred_skus", "missing_product_ids", "missing_skus", "products"]
    DEFERRED_PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    DEFERRED_SKUS_FIELD_NUMBER: _ClassVar[int]
    MISSING_PRODUCT_IDS_FIELD_NUMBER: _ClassVar[int]
    MISSING_SKUS_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    deferred_product_ids: _containers.RepeatedScalarFieldContainer[str]
    deferred_skus: _containers.RepeatedScalarFieldContainer[str]
    missing_product_ids: _containers.RepeatedScalarFieldContainer[str]
    missing_skus: _containers.RepeatedScalarFieldContainer[str]
    products: _containers.RepeatedCompositeFieldContainer[_types_pb2.Product]
    def __init__(self, products: _Optional[_Iterable[_Union[_types_pb2.Product, _Mapping]]] = ..., missing_skus: _Optional[_Iterable[str]] = ..., missing_product_ids: _Optional[_Iterable[str]] = ..., deferred_skus: _Optional[_Iterable[str]] = ..., deferred_product_ids: _Optional[_Iterable[str]] = ...) -> None: ...

class BeatenOffer(_message.Message):
    __slots__ = ["kind", "offer_id", "rule", "unit_price"]
    KIND_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    kind: _types_pb2.OfferKind
    offer_id: str
    rule: OfferRule
    unit_price: _common_pb2.Money
    def __init__(self, offer_id: _Optional[str] = ..., kind: _Optional[_Union[_types_pb2.OfferKind, str]] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., rule: _Optional[_Union[OfferRule, str]] = ...) -> None: ...

class CategoryFacet(_message.Message):
    __slots__ = ["category", "products"]
    CATEGORY_FIELD_NUMBER: _ClassVar[int]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    category: str
    products: int
    def __init__(self, category: _Optional[str] = ..., products: _Optional[int] = ...) -> None: ...

class ClaimWarning(_message.Message):
    __slots__ = ["explanation", "field", "offset", "plugin", "row", "rule", "span"]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    OFFSET_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    ROW_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    SPAN_FIELD_NUMBER: _ClassVar[int]
    explanation: str
    field: str
    offset: int
    plugin: str
    row: int
    rule: str
    span: str
    def __init__(self, field: _Optional[str] = ..., offset: _Optional[int] = ..., span: _Optional[str] = ..., rule: _Optional[str] = ..., explanation: _Optional[str] = ..., row: _Optional[int] = ..., plugin: _Optional[str] = ...) -> None: ...

class EndOfferRequest(_message.Message):
    __slots__ = ["offer_id", "sku"]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    offer_id: str
    sku: str
    def __init__(self, sku: _Optional[str] = ..., offer_id: _Optional[str] = ...) -> None: ...

class EndOfferResponse(_message.Message):
    __slots__ = ["changed", "ended_at_us"]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    ENDED_AT_US_FIELD_NUMBER: _ClassVar[int]
    changed: bool
    ended_at_us: int
    def __init__(self, ended_at_us: _Optional[int] = ..., changed: bool = ...) -> None: ...

class GetPriceHistoryRequest(_message.Message):
    __slots__ = ["from_us", "market", "sku", "until_us"]
    FROM_US_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNTIL_US_FIELD_NUMBER: _ClassVar[int]
    from_us: int
    market: str
    sku: str
    until_us: int
    def __init__(self, sku: _Optional[str] = ..., market: _Optional[str] = ..., from_us: _Optional[int] = ..., until_us: _Optional[int] = ...) -> None: ...

class GetPriceHistoryResponse(_message.Message):
    __slots__ = ["discount", "intervals"]
    DISCOUNT_FIELD_NUMBER: _ClassVar[int]
    INTERVALS_FIELD_NUMBER: _ClassVar[int]
    discount: TrueDiscount
    intervals: _containers.RepeatedCompositeFieldContainer[PriceInterval]
    def __init__(self, intervals: _Optional[_Iterable[_Union[PriceInterval, _Mapping]]] = ..., discount: _Optional[_Union[TrueDiscount, _Mapping]] = ...) -> None: ...

class GetProductRequest(_message.Message):
    __slots__ = ["product_id", "sku"]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    product_id: str
    sku: str
    def __init__(self, sku: _Optional[str] = ..., product_id: _Optional[str] = ...) -> None: ...

class GetProductResponse(_message.Message):
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: _types_pb2.Product
    def __init__(self, product: _Optional[_Union[_types_pb2.Product, _Mapping]] = ...) -> None: ...

class GetQuoteRequest(_message.Message):
    __slots__ = ["buyer_id", "coupon_codes", "market", "sku", "units", "valid_seconds"]
    BUYER_ID_FIELD_NUMBER: _ClassVar[int]
    COUPON_CODES_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    SKU_FIELD_NUMBER: _ClassVar[int]
    UNITS_FIELD_NUMBER: _ClassVar[int]
    VALID_SECONDS_FIELD_NUMBER: _ClassVar[int]
    buyer_id: str
    coupon_codes: _containers.RepeatedScalarFieldContainer[str]
    market: str
    sku: str
    units: int
    valid_seconds: int
    def __init__(self, sku: _Optional[str] = ..., market: _Optional[str] = ..., valid_seconds: _Optional[int] = ..., units: _Optional[int] = ..., coupon_codes: _Optional[_Iterable[str]] = ..., buyer_id: _Optional[str] = ...) -> None: ...

class GetQuoteResponse(_message.Message):
    __slots__ = ["adjustments", "beaten", "explanation", "kind", "offer_ends_at_us", "offer_unit_price", "quote", "rejected_coupons", "rule"]
    ADJUSTMENTS_FIELD_NUMBER: _ClassVar[int]
    BEATEN_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    OFFER_ENDS_AT_US_FIELD_NUMBER: _ClassVar[int]
    OFFER_UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    QUOTE_FIELD_NUMBER: _ClassVar[int]
    REJECTED_COUPONS_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    adjustments: _containers.RepeatedCompositeFieldContainer[PriceAdjustment]
    beaten: _containers.RepeatedCompositeFieldContainer[BeatenOffer]
    explanation: str
    kind: _types_pb2.OfferKind
    offer_ends_at_us: int
    offer_unit_price: _common_pb2.Money
    quote: _types_pb2.Quote
    rejected_coupons: _containers.RepeatedCompositeFieldContainer[RejectedCoupon]
    rule: OfferRule
    def __init__(self, quote: _Optional[_Union[_types_pb2.Quote, _Mapping]] = ..., kind: _Optional[_Union[_types_pb2.OfferKind, str]] = ..., offer_ends_at_us: _Optional[int] = ..., rule: _Optional[_Union[OfferRule, str]] = ..., beaten: _Optional[_Iterable[_Union[BeatenOffer, _Mapping]]] = ..., explanation: _Optional[str] = ..., offer_unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., adjustments: _Optional[_Iterable[_Union[PriceAdjustment, _Mapping]]] = ..., rejected_coupons: _Optional[_Iterable[_Union[RejectedCoupon, _Mapping]]] = ...) -> None: ...

class ImportProductsRequest(_message.Message):
    __slots__ = ["products"]
    PRODUCTS_FIELD_NUMBER: _ClassVar[int]
    products: _containers.RepeatedCompositeFieldContainer[_types_pb2.Product]
    def __init__(self, products: _Optional[_Iterable[_Union[_types_pb2.Product, _Mapping]]] = ...) -> None: ...

class ImportProductsResponse(_message.Message):
    __slots__ = ["created", "refused", "replaced", "unchanged", "warnings"]
    CREATED_FIELD_NUMBER: _ClassVar[int]
    REFUSED_FIELD_NUMBER: _ClassVar[int]
    REPLACED_FIELD_NUMBER: _ClassVar[int]
    UNCHANGED_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    created: int
    refused: _containers.RepeatedCompositeFieldContainer[RefusedRow]
    replaced: int
    unchanged: int
    warnings: _containers.RepeatedCompositeFieldContainer[ClaimWarning]
    def __init__(self, created: _Optional[int] = ..., replaced: _Optional[int] = ..., unchanged: _Optional[int] = ..., refused: _Optional[_Iterable[_Union[RefusedRow, _Mapping]]] = ..., warnings: _Optional[_Iterable[_Union[ClaimWarning, _Mapping]]] = ...) -> None: ...

class PriceAdjustment(_message.Message):
    __slots__ = ["amount", "coupon_code", "explanation", "plugin", "rule"]
    AMOUNT_FIELD_NUMBER: _ClassVar[int]
    COUPON_CODE_FIELD_NUMBER: _ClassVar[int]
    EXPLANATION_FIELD_NUMBER: _ClassVar[int]
    PLUGIN_FIELD_NUMBER: _ClassVar[int]
    RULE_FIELD_NUMBER: _ClassVar[int]
    amount: int
    coupon_code: str
    explanation: str
    plugin: str
    rule: str
    def __init__(self, plugin: _Optional[str] = ..., rule: _Optional[str] = ..., coupon_code: _Optional[str] = ..., amount: _Optional[int] = ..., explanation: _Optional[str] = ...) -> None: ...

class PriceInterval(_message.Message):
    __slots__ = ["ends_at_us", "kind", "offer_id", "starts_at_us", "unit_price"]
    ENDS_AT_US_FIELD_NUMBER: _ClassVar[int]
    KIND_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    ends_at_us: int
    kind: _types_pb2.OfferKind
    offer_id: str
    starts_at_us: int
    unit_price: _common_pb2.Money
    def __init__(self, starts_at_us: _Optional[int] = ..., ends_at_us: _Optional[int] = ..., offer_id: _Optional[str] = ..., kind: _Optional[_Union[_types_pb2.OfferKind, str]] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ...) -> None: ...

class PublishOfferRequest(_message.Message):
    __slots__ = ["offer"]
    OFFER_FIELD_NUMBER: _ClassVar[int]
    offer: _types_pb2.Offer
    def __init__(self, offer: _Optional[_Union[_types_pb2.Offer, _Mapping]] = ...) -> None: ...

class PublishOfferResponse(_message.Message):
    __slots__ = ["changed", "ends_at_us", "starts_at_us"]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    ENDS_AT_US_FIELD_NUMBER: _ClassVar[int]
    STARTS_AT_US_FIELD_NUMBER: _ClassVar[int]
    changed: bool
    ends_at_us: int
    starts_at_us: int
    def __init__(self, starts_at_us: _Optional[int] = ..., ends_at_us: _Optional[int] = ..., changed: bool = ...) -> None: ...

class ReadEventsRequest(_message.Message):
    __slots__ = ["after", "limit", "wait_ms"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    WAIT_MS_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    wait_ms: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ..., wait_ms: _Optional[int] = ...) -> None: ...

class ReadEventsResponse(_message.Message):
    __slots__ = ["entries", "journal_id", "last_sequence"]
    class Entry(_message.Message):
        __slots__ = ["events", "sequence", "time_us", "traceparent"]
        EVENTS_FIELD_NUMBER: _ClassVar[int]
        SEQUENCE_FIELD_NUMBER: _ClassVar[int]
        TIME_US_FIELD_NUMBER: _ClassVar[int]
        TRACEPARENT_FIELD_NUMBER: _ClassVar[int]
        events: _containers.RepeatedCompositeFieldContainer[_events_pb2.CatalogEvent]
        sequence: int
        time_us: int
        traceparent: str
        def __init__(self, sequence: _Optional[int] = ..., time_us: _Optional[int] = ..., events: _Optional[_Iterable[_Union[_events_pb2.CatalogEvent, _Mapping]]] = ..., traceparent: _Optional[str] = ...) -> None: ...
    ENTRIES_FIELD_NUMBER: _ClassVar[int]
    JOURNAL_ID_FIELD_NUMBER: _ClassVar[int]
    LAST_SEQUENCE_FIELD_NUMBER: _ClassVar[int]
    entries: _containers.RepeatedCompositeFieldContainer[ReadEventsResponse.Entry]
    journal_id: bytes
    last_sequence: int
    def __init__(self, entries: _Optional[_Iterable[_Union[ReadEventsResponse.Entry, _Mapping]]] = ..., last_sequence: _Optional[int] = ..., journal_id: _Optional[bytes] = ...) -> None: ...

class RefusedRow(_message.Message):
    __slots__ = ["code", "field", "message", "product_id", "reason", "row"]
    CODE_FIELD_NUMBER: _ClassVar[int]
    FIELD_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    ROW_FIELD_NUMBER: _ClassVar[int]
    code: _common_pb2.StatusCode
    field: str
    message: str
    product_id: str
    reason: str
    row: int
    def __init__(self, row: _Optional[int] = ..., product_id: _Optional[str] = ..., code: _Optional[_Union[_common_pb2.StatusCode, str]] = ..., reason: _Optional[str] = ..., field: _Optional[str] = ..., message: _Optional[str] = ...) -> None: ...

class RejectedCoupon(_message.Message):
    __slots__ = ["coupon_code", "reason"]
    COUPON_CODE_FIELD_NUMBER: _ClassVar[int]
    REASON_FIELD_NUMBER: _ClassVar[int]
    coupon_code: str
    reason: str
    def __init__(self, coupon_code: _Optional[str] = ..., reason: _Optional[str] = ...) -> None: ...

class SearchHit(_message.Message):
    __slots__ = ["brand_id", "categories", "product_id", "score", "skus", "title"]
    BRAND_ID_FIELD_NUMBER: _ClassVar[int]
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    PRODUCT_ID_FIELD_NUMBER: _ClassVar[int]
    SCORE_FIELD_NUMBER: _ClassVar[int]
    SKUS_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    brand_id: str
    categories: _containers.RepeatedScalarFieldContainer[str]
    product_id: str
    score: float
    skus: _containers.RepeatedScalarFieldContainer[str]
    title: _common_pb2.LocalizedText
    def __init__(self, product_id: _Optional[str] = ..., title: _Optional[_Union[_common_pb2.LocalizedText, _Mapping]] = ..., brand_id: _Optional[str] = ..., categories: _Optional[_Iterable[str]] = ..., skus: _Optional[_Iterable[str]] = ..., score: _Optional[float] = ...) -> None: ...

class SearchRequest(_message.Message):
    __slots__ = ["categories", "cursor", "facets_max", "language", "market", "page_size", "query"]
    CATEGORIES_FIELD_NUMBER: _ClassVar[int]
    CURSOR_FIELD_NUMBER: _ClassVar[int]
    FACETS_MAX_FIELD_NUMBER: _ClassVar[int]
    LANGUAGE_FIELD_NUMBER: _ClassVar[int]
    MARKET_FIELD_NUMBER: _ClassVar[int]
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    QUERY_FIELD_NUMBER: _ClassVar[int]
    categories: _containers.RepeatedScalarFieldContainer[str]
    cursor: str
    facets_max: int
    language: str
    market: str
    page_size: int
    query: str
    def __init__(self, query: _Optional[str] = ..., language: _Optional[str] = ..., market: _Optional[str] = ..., categories: _Optional[_Iterable[str]] = ..., cursor: _Optional[str] = ..., page_size: _Optional[int] = ..., facets_max: _Optional[int] = ...) -> None: ...

class SearchResponse(_message.Message):
    __slots__ = ["facets", "hits", "next_cursor", "ranker", "total"]
    FACETS_FIELD_NUMBER: _ClassVar[int]
    HITS_FIELD_NUMBER: _ClassVar[int]
    NEXT_CURSOR_FIELD_NUMBER: _ClassVar[int]
    RANKER_FIELD_NUMBER: _ClassVar[int]
    TOTAL_FIELD_NUMBER: _ClassVar[int]
    facets: _containers.RepeatedCompositeFieldContainer[CategoryFacet]
    hits: _containers.RepeatedCompositeFieldContainer[SearchHit]
    next_cursor: str
    ranker: str
    total: int
    def __init__(self, hits: _Optional[_Iterable[_Union[SearchHit, _Mapping]]] = ..., next_cursor: _Optional[str] = ..., total: _Optional[int] = ..., facets: _Optional[_Iterable[_Union[CategoryFacet, _Mapping]]] = ..., ranker: _Optional[str] = ...) -> None: ...

class StreamEventsRequest(_message.Message):
    __slots__ = ["after", "limit"]
    AFTER_FIELD_NUMBER: _ClassVar[int]
    LIMIT_FIELD_NUMBER: _ClassVar[int]
    after: int
    limit: int
    def __init__(self, after: _Optional[int] = ..., limit: _Optional[int] = ...) -> None: ...

class TrueDiscount(_message.Message):
    __slots__ = ["advertised_discount_bps", "advertised_was_price", "offer_id", "since_us", "true_discount_bps", "unit_price", "was_price"]
    ADVERTISED_DISCOUNT_BPS_FIELD_NUMBER: _ClassVar[int]
    ADVERTISED_WAS_PRICE_FIELD_NUMBER: _ClassVar[int]
    OFFER_ID_FIELD_NUMBER: _ClassVar[int]
    SINCE_US_FIELD_NUMBER: _ClassVar[int]
    TRUE_DISCOUNT_BPS_FIELD_NUMBER: _ClassVar[int]
    UNIT_PRICE_FIELD_NUMBER: _ClassVar[int]
    WAS_PRICE_FIELD_NUMBER: _ClassVar[int]
    advertised_discount_bps: int
    advertised_was_price: _common_pb2.Money
    offer_id: str
    since_us: int
    true_discount_bps: int
    unit_price: _common_pb2.Money
    was_price: _common_pb2.Money
    def __init__(self, offer_id: _Optional[str] = ..., unit_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., since_us: _Optional[int] = ..., was_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., true_discount_bps: _Optional[int] = ..., advertised_was_price: _Optional[_Union[_common_pb2.Money, _Mapping]] = ..., advertised_discount_bps: _Optional[int] = ...) -> None: ...

class UpsertProductRequest(_message.Message):
    __slots__ = ["product"]
    PRODUCT_FIELD_NUMBER: _ClassVar[int]
    product: _types_pb2.Product
    def __init__(self, product: _Optional[_Union[_types_pb2.Product, _Mapping]] = ...) -> None: ...

class UpsertProductResponse(_message.Message):
    __slots__ = ["changed", "revision", "warnings"]
    CHANGED_FIELD_NUMBER: _ClassVar[int]
    REVISION_FIELD_NUMBER: _ClassVar[int]
    WARNINGS_FIELD_NUMBER: _ClassVar[int]
    changed: bool
    revision: int
    warnings: _containers.RepeatedCompositeFieldContainer[ClaimWarning]
    def __init__(self, revision: _Optional[int] = ..., changed: bool = ..., warnings: _Optional[_Iterable[_Union[ClaimWarning, _Mapping]]] = ...) -> None: ...

class OfferRule(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = []
