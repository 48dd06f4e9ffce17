//! From what the media room found in a file to the diagnostic that an editor reads.

use crate::diagnostic::{Diagnostic, Severity};
use crate::media::{ImageError, ImageFinding, PipelineError, Remedy, SvgError, SvgFinding, SvgFindingKind};

fn remedy_word(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::SaveAsJpeg => "save-as-jpeg",
        Remedy::SaveAsPng => "save-as-png",
        Remedy::ExtractPicture => "extract-picture",
        Remedy::Unpack => "unpack",
        Remedy::DownloadAgain => "download-again",
        Remedy::FetchFromLfs => "fetch-from-lfs",
    }
}

/// A picture that cannot be published.
#[must_use]
pub fn image_error(error: &ImageError, file: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(error.code()).with("file", file);
    match error {
        ImageError::Empty | ImageError::Vector | ImageError::Unknown => diagnostic,
        ImageError::TooHeavy { bytes, limit } => diagnostic
            .with("bytes", bytes.to_string())
            .with("limit", limit.to_string()),
        ImageError::TooManyPixels { width, height, limit } => diagnostic
            .with("width", width.to_string())
            .with("height", height.to_string())
            .with("limit", limit.to_string()),
        ImageError::SideTooLong { width, height, limit } => diagnostic
            .with("width", width.to_string())
            .with("height", height.to_string())
            .with("limit", limit.to_string()),
        ImageError::Foreign { format } => diagnostic
            .with("format", format.to_string())
            .with("remedy", remedy_word(format.remedy())),
        ImageError::Truncated { format } => diagnostic.with("format", format.to_string()),
        ImageError::Unreadable { format, detail } => diagnostic
            .with("format", format.to_string())
            .with("detail", detail.as_str()),
        ImageError::Unwritable { format, detail } => diagnostic
            .with("format", format.to_string())
            .with("detail", detail.as_str()),
    }
}

/// Something about a picture that is published all the same.
#[must_use]
pub fn image_finding(finding: &ImageFinding, file: &str) -> Diagnostic {
    let diagnostic = Diagnostic::warning(finding.code()).with("file", file);
    match finding {
        ImageFinding::Mislabelled {
            extension,
            format,
            expected_extension,
        } => diagnostic
            .with("extension", extension.as_str())
            .with("format", format.to_string())
            .with("expected_extension", *expected_extension),
        ImageFinding::Heavy { bytes, limit } => diagnostic
            .with("bytes", bytes.to_string())
            .with("limit", limit.to_string()),
        ImageFinding::Animated { format } => diagnostic.with("format", format.to_string()),
    }
}

/// A drawing that cannot be published.
#[must_use]
pub fn svg_error(error: &SvgError) -> Diagnostic {
    let diagnostic = Diagnostic::error(error.code());
    match error {
        SvgError::TooHeavy { bytes, limit } => diagnostic
            .with("bytes", bytes.to_string())
            .with("limit", limit.to_string()),
        SvgError::Malformed { line, detail } => diagnostic
            .with("line", line.to_string())
            .with("detail", detail.as_str()),
        SvgError::NotSvg { detail } => diagnostic.with("detail", detail.as_str()),
        _ => diagnostic,
    }
}

/// What was taken out of a drawing.
#[must_use]
pub fn svg_finding(finding: &SvgFinding) -> Diagnostic {
    let severity = match finding.kind {
        SvgFindingKind::CurrentColour | SvgFindingKind::Resized => Severity::Note,
        _ => Severity::Warning,
    };
    let diagnostic = Diagnostic::warning(finding.kind.code())
        .with("count", finding.count.to_string())
        .with("line", finding.line.to_string());
    Diagnostic {
        severity,
        ..diagnostic
    }
}

/// A picture that cannot be produced although it was looked at before.
#[must_use]
pub fn pipeline_error(error: &PipelineError, file: &str) -> Diagnostic {
    match error {
        PipelineError::Image(error) => image_error(error, file),
        other => Diagnostic::error("image-changed")
            .with("file", file)
            .with("reason", other.to_string()),
    }
}
