//! Keys of the strings for words that the catalogue itself knows: types, kinds, sizes, stages.

use crate::catalogue::company::{Capability, CompanyType, Role, Size, Tier};
use crate::catalogue::product::{ProductKind, Stage};
use crate::catalogue::scheme::AppliesTo;

/// The key of the strings for a type of company.
#[must_use]
pub fn company_type_key(kind: CompanyType) -> &'static str {
    match kind {
        CompanyType::Manufacturer => "type-manufacturer",
        CompanyType::Trader => "type-trader",
        CompanyType::Service => "type-service",
        CompanyType::Lab => "type-lab",
        CompanyType::Startup => "type-startup",
        CompanyType::Institute => "type-institute",
        CompanyType::KnowledgeBased => "type-knowledge-based",
        CompanyType::Creative => "type-creative",
        CompanyType::TechUnit => "type-tech-unit",
    }
}

/// The key of the strings for a kind of product.
#[must_use]
pub fn product_kind_key(kind: ProductKind) -> &'static str {
    match kind {
        ProductKind::Goods => "kind-goods",
        ProductKind::Service => "kind-service",
        ProductKind::Technology => "kind-technology",
    }
}

/// The key of the strings for a size band.
#[must_use]
pub fn size_key(size: Size) -> &'static str {
    match size {
        Size::Micro => "size-micro",
        Size::Small => "size-small",
        Size::Medium => "size-medium",
        Size::Large => "size-large",
    }
}

/// The key of the strings for a capability.
#[must_use]
pub fn capability_key(capability: Capability) -> &'static str {
    match capability {
        Capability::Oem => "capability-oem",
        Capability::Odm => "capability-odm",
        Capability::PrivateLabel => "capability-private-label",
        Capability::RAndD => "capability-r-and-d",
        Capability::SampleSmallLot => "capability-sample-small-lot",
        Capability::AfterSalesAbroad => "capability-after-sales-abroad",
    }
}

/// The key of the strings for what a scheme is about.
#[must_use]
pub fn applies_to_key(applies_to: AppliesTo) -> &'static str {
    match applies_to {
        AppliesTo::Company => "applies-to-company",
        AppliesTo::Site => "applies-to-site",
        AppliesTo::Product => "applies-to-product",
        AppliesTo::Shipment => "applies-to-shipment",
    }
}

/// The key of the strings for a stage.
#[must_use]
pub fn stage_key(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "stage-planned",
        Stage::Preparing => "stage-preparing",
        Stage::Registered => "stage-registered",
        Stage::Offering => "stage-offering",
        Stage::Contracted => "stage-contracted",
        Stage::Shipping => "stage-shipping",
    }
}

/// The key of the strings for what a company is among others.
#[must_use]
pub fn role_key(role: Role) -> &'static str {
    match role {
        Role::Driver => "role-driver",
        Role::Exporter => "role-exporter",
        Role::ConsortiumLead => "role-consortium-lead",
    }
}

/// The key of the strings for a tier of knowledge-based firms.
#[must_use]
pub fn tier_key(tier: Tier) -> &'static str {
    match tier {
        Tier::Nopa => "tier-nopa",
        Tier::Noavar => "tier-noavar",
        Tier::Fanavar => "tier-fanavar",
    }
}
