//! Checks a product's front matter field by field. What a product means beside others (grants, successors,
//! repeated codes) is checked when all entries are there.

use super::certificate::Certificate;
use super::entry::{Entry, RawEntry};
use super::kind::Kind;
use super::load::{Loaded, Resolve};
use super::packaging::{read_packaging, read_storage};
use super::picture::read_pictures;
// Every type of the kind is read here.
#[allow(clippy::wildcard_imports)]
use super::product::*;
use super::reader::Reader;
use super::specification::read_specifications;
use super::supply::{read_capacity, read_lead_time, read_price, read_sample};
use super::trade::{Quantity, home_country, read_country, read_delivery_terms};
use super::value::Scalar;
use super::video::read_video;
use crate::diagnostic::Diagnostic;
use crate::source::FieldPath;
use crate::vocabulary::gtin::{Gtin, GtinError};
use crate::vocabulary::hs::HsCode;
use crate::vocabulary::unspsc::Unspsc;

impl Resolve for Product {
    type Raw = RawProduct;
    const KIND: Kind = Kind::Product;

    fn entry(&self) -> &Entry {
        &self.entry
    }

    fn resolve(mut loaded: Loaded<RawProduct>, reader: &mut Reader<'_>) -> Self {
        let root = FieldPath::ROOT;
        let common = loaded.raw.take_common();
        let raw = &loaded.raw;
        let entry = reader.entry(&common, raw.name.as_ref(), raw.summary.as_ref(), loaded.parts);
        if entry.summary.is_none() {
            reader.missing(&root.key("summary"));
        }
        let is_goods = raw.kind == ProductKind::Goods;
        let images = read_pictures(&raw.images, &root.key("images"), reader);
        if is_goods && raw.images.is_empty() {
            reader.missing(&root.key("images"));
        }
        let hs = read_hs(raw, reader);
        if is_goods && raw.hs.as_ref().and_then(Scalar::text).is_none() {
            reader.missing(&root.key("hs"));
        }
        let sector_path = root.key("sector");
        reader.required_word(raw.sector.as_ref(), &sector_path);
        let (shelf_life, storage_temperature, dangerous_goods) = read_storage(raw, reader);
        let (price, ended_price) = raw
            .price
            .as_ref()
            .map_or((None, None), |raw| read_price(raw, reader));
        Product {
            makers: read_makers(raw, reader),
            kind: raw.kind,
            sector: reader.reference(raw.sector.as_ref(), Kind::Sector, &sector_path),
            images,
            minimum_order: Quantity::read(raw.moq.as_ref(), &root.key("moq"), reader),
            lead_time: raw.lead_time.as_ref().and_then(|raw| read_lead_time(raw, reader)),
            delivery_terms: read_delivery_terms(&raw.incoterms, &root.key("incoterms"), reader),
            origin: read_country(raw.origin.as_ref(), &root.key("origin"), reader).or_else(home_country),
            specifications: read_specifications(&raw.specs, reader),
            certificates: Certificate::read_all(&raw.certificates, &root.key("certificates"), reader),
            markets: read_markets(&raw.markets, reader),
            availability: raw.availability,
            sku: reader.boxed(raw.sku.as_ref()),
            model: reader.boxed(raw.model.as_ref()),
            part_number: reader.boxed(raw.mpn.as_ref()),
            gtin: read_gtin(raw.gtin.as_ref(), reader),
            solves: read_solutions(&raw.solves, reader),
            technology_offer: raw.technology_offer.to_vec(),
            advantages: read_advantages(&raw.advantages, reader),
            price,
            ended_price,
            capacity: raw.capacity.as_ref().and_then(|raw| read_capacity(raw, reader)),
            packaging: raw.packaging.as_ref().map(|raw| read_packaging(raw, reader)),
            shelf_life,
            storage_temperature,
            dangerous_goods,
            sample: read_sample(raw, reader),
            warranty_months: raw.warranty.as_ref().and_then(|warranty| {
                let path = root.key("warranty");
                let months = path.key("months");
                reader.required_word(warranty.months.as_ref(), &months);
                let months = reader.integer(warranty.months.as_ref(), &months, 1..=600)?;
                usize::try_from(months).ok()
            }),
            after_sales: reader.text(raw.after_sales.as_ref(), &root.key("after_sales")),
            variants: read_variants(&raw.variants, reader),
            documents: read_documents(&raw.documents, reader),
            grants: read_grants(&raw.brands, reader),
            related: reader.references(&raw.related, Kind::Product, &root.key("related")),
            replaces: reader.past_reference(raw.replaces.as_ref(), Kind::Product, &root.key("replaces")),
            successor: reader.reference(raw.successor.as_ref(), Kind::Product, &root.key("successor")),
            unspsc: read_unspsc(raw.unspsc.as_ref(), reader),
            national_codes: read_national_codes(raw, hs, reader),
            video: raw
                .video
                .as_ref()
                .and_then(|video| read_video(video, &root.key("video"), reader)),
            hs,
            entry,
        }
    }
}

fn read_makers(raw: &RawProduct, reader: &mut Reader<'_>) -> Vec<super::table::Id<super::company::Company>> {
    let (company, makers) = (FieldPath::ROOT.key("company"), FieldPath::ROOT.key("makers"));
    match (reader.word(raw.company.as_ref()).is_some(), raw.makers.is_empty()) {
        (true, false) => {
            reader.report(&makers, Diagnostic::error("company-and-makers"));
            Vec::new()
        }
        (false, true) => {
            reader.missing(&company);
            Vec::new()
        }
        (true, true) => reader
            .reference(raw.company.as_ref(), Kind::Company, &company)
            .into_iter()
            .collect(),
        (false, false) => reader.references(&raw.makers, Kind::Company, &makers),
    }
}

fn read_hs(raw: &RawProduct, reader: &mut Reader<'_>) -> Option<HsCode> {
    let path = FieldPath::ROOT.key("hs");
    let written = reader.word(raw.hs.as_ref())?;
    let edition_path = FieldPath::ROOT.key("hs_edition");
    if reader
        .integer(raw.hs_edition.as_ref(), &edition_path, 2022..=2022)
        .is_none()
        && raw.hs_edition.is_some()
    {
        return None;
    }
    match HsCode::parse(written) {
        Ok(code) => {
            if code.is_arms() && !reader.scope.settings.allow_arms {
                reader.report(&path, Diagnostic::error("hs-arms").with("value", written));
            }
            Some(code)
        }
        Err(error) => {
            reader.report(&path, super::codes::hs(written, &error));
            None
        }
    }
}

fn read_gtin(raw: Option<&Scalar>, reader: &mut Reader<'_>) -> Option<Gtin> {
    let path = FieldPath::ROOT.key("gtin");
    let written = reader.word(raw)?;
    match Gtin::parse(written) {
        Ok(gtin) => Some(gtin),
        Err(error) => {
            reader.report(&path, super::codes::gtin(written, &error));
            match error {
                GtinError::PersianDigits { folded, .. } => Some(folded),
                _ => None,
            }
        }
    }
}

fn read_unspsc(raw: Option<&Scalar>, reader: &mut Reader<'_>) -> Option<Unspsc> {
    let written = reader.word(raw)?;
    let code = Unspsc::parse(written).ok();
    if code.is_none() {
        reader.report(
            &FieldPath::ROOT.key("unspsc"),
            Diagnostic::error("unspsc-form").with("value", written),
        );
    }
    code
}

fn read_national_codes(
    raw: &RawProduct,
    hs: Option<HsCode>,
    reader: &mut Reader<'_>,
) -> Vec<(Box<str>, Box<str>)> {
    let list = FieldPath::ROOT.key("national_codes");
    let mut codes = Vec::new();
    for (index, one) in raw.national_codes.iter().enumerate() {
        let path = list.index(index);
        let country_path = path.key("country");
        let country: Option<Box<str>> = match reader.required_word(one.country.as_ref(), &country_path) {
            Some("EAEU") => Some("EAEU".into()),
            Some(_) => read_country(one.country.as_ref(), &country_path, reader)
                .map(|country| country.alpha2().into()),
            None => None,
        };
        let code_path = path.key("code");
        let Some(written) = reader.required_word(one.code.as_ref(), &code_path) else {
            continue;
        };
        let digits: String = crate::language::fold_digits(written)
            .chars()
            .filter(|c| !matches!(c, '.' | ' ' | '-'))
            .collect();
        let well_formed = (7..=12).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if !well_formed || hs.is_some_and(|hs| !digits.starts_with(hs.as_str())) {
            let diagnostic = Diagnostic::error("national-code-mismatch")
                .with("value", written)
                .with("hs", hs.map(|hs| hs.as_str().to_owned()).unwrap_or_default());
            reader.report(&code_path, diagnostic);
            continue;
        }
        codes.extend(country.map(|country| (country, digits.into())));
    }
    codes
}

fn read_markets(raw: &[RawPresence], reader: &mut Reader<'_>) -> Vec<Presence> {
    let list = FieldPath::ROOT.key("markets");
    let mut markets: Vec<Presence> = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let market_path = path.key("market");
        reader.required_word(one.market.as_ref(), &market_path);
        let market = reader.reference(one.market.as_ref(), Kind::Market, &market_path);
        if one.stage.is_none() {
            reader.missing(&path.key("stage"));
        }
        let number = reader.boxed(one.registration_no.as_ref());
        if one.stage == Some(Stage::Registered) && number.is_none() {
            reader.report(
                &path.key("registration_no"),
                Diagnostic::error("registration-number-missing"),
            );
        }
        let since = reader.date(one.since.as_ref(), &path.key("since"));
        let until_path = path.key("valid_until");
        let valid_until = reader.date(one.valid_until.as_ref(), &until_path);
        reader.check_order(since, valid_until, &until_path);
        if let Some(until) = valid_until.filter(|until| *until < reader.scope.date) {
            let diagnostic = Diagnostic::warning("registration-expired").with("date", until.to_iso());
            reader.report(&until_path, diagnostic);
        }
        let note = reader.text(one.note.as_ref(), &path.key("note"));
        let (Some(market), Some(stage)) = (market, one.stage) else {
            continue;
        };
        if markets.iter().any(|known| known.market == market) {
            reader.report(&market_path, Diagnostic::error("market-twice"));
            continue;
        }
        markets.push(Presence {
            market,
            stage,
            since,
            registration_number: number,
            valid_until,
            note,
        });
    }
    markets
}

fn read_solutions(raw: &[RawSolution], reader: &mut Reader<'_>) -> Vec<Solution> {
    let list = FieldPath::ROOT.key("solves");
    let mut solutions = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let problem = reader.required_text(one.problem.as_ref(), &path.key("problem"));
        let answer = reader.required_text(one.answer.as_ref(), &path.key("answer"));
        let proof = reader.text(one.proof.as_ref(), &path.key("proof"));
        let tags = reader.tags(&one.tags, &path.key("tags"));
        if let (Some(problem), Some(answer)) = (problem, answer) {
            solutions.push(Solution {
                problem,
                answer,
                proof,
                tags,
            });
        }
    }
    solutions
}

fn read_advantages(raw: &[RawAdvantage], reader: &mut Reader<'_>) -> Vec<Advantage> {
    let list = FieldPath::ROOT.key("advantages");
    let mut advantages = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let claim = reader.required_text(one.claim.as_ref(), &path.key("claim"));
        let evidence = reader.text(one.evidence.as_ref(), &path.key("evidence"));
        if evidence.is_none() && claim.is_some() {
            reader.report(&path.key("claim"), Diagnostic::warning("claim-without-evidence"));
        }
        advantages.extend(claim.map(|claim| Advantage { claim, evidence }));
    }
    advantages
}

fn read_variants(raw: &[RawVariant], reader: &mut Reader<'_>) -> Vec<Variant> {
    let list = FieldPath::ROOT.key("variants");
    let mut variants = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let sku = reader
            .required_word(one.sku.as_ref(), &path.key("sku"))
            .map(Box::from);
        let differences = path.key("differs");
        let mut differs = Vec::with_capacity(one.differs.len());
        for (position, difference) in one.differs.iter().enumerate() {
            let here = differences.index(position);
            let label = reader.required_text(difference.label.as_ref(), &here.key("label"));
            let value = reader.required_text(difference.value.as_ref(), &here.key("value"));
            differs.extend(label.zip(value));
        }
        variants.extend(sku.map(|sku| Variant { sku, differs }));
    }
    variants
}

fn read_documents(raw: &[RawDocument], reader: &mut Reader<'_>) -> Vec<Document> {
    let list = FieldPath::ROOT.key("documents");
    let mut documents = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let file_path = path.key("file");
        reader.required_word(one.file.as_ref(), &file_path);
        let file = reader.file(one.file.as_ref(), &file_path);
        let title = reader.required_text(one.title.as_ref(), &path.key("title"));
        let date = reader.past_date(one.date.as_ref(), &path.key("date"));
        let language = reader.boxed(one.lang.as_ref());
        if let (Some(file), Some(title)) = (file, title) {
            documents.push(Document {
                file,
                title,
                language,
                kind: one.kind,
                date,
            });
        }
    }
    documents
}

fn read_grants(raw: &[RawGrant], reader: &mut Reader<'_>) -> Vec<Grant> {
    let list = FieldPath::ROOT.key("brands");
    let mut grants = Vec::with_capacity(raw.len());
    for (index, one) in raw.iter().enumerate() {
        let path = list.index(index);
        let brand_path = path.key("brand");
        reader.required_word(one.brand.as_ref(), &brand_path);
        let brand = reader.reference(one.brand.as_ref(), Kind::Brand, &brand_path);
        let granted_on = reader.date(one.granted_on.as_ref(), &path.key("granted_on"));
        let until_path = path.key("valid_until");
        let valid_until = reader.date(one.valid_until.as_ref(), &until_path);
        reader.check_order(granted_on, valid_until, &until_path);
        let reference = reader.boxed(one.reference.as_ref());
        grants.extend(brand.map(|brand| Grant {
            brand,
            granted_on,
            valid_until,
            reference,
        }));
    }
    grants
}
