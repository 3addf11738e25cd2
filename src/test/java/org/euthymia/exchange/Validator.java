package org.euthymia.exchange;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/// HL7's own validator for FHIR R4, on what its jars hold and our questionnaires: it needs no connection.
final class Validator {
    private final FhirContext context = FhirContext.forR4();
    private final FhirValidator validator;

    Validator(List<String> questionnaires) {
        var unknownSystems = new UnknownCodeSystemWarningValidationSupport(context);
        // LOINC and our own answer codes are in no jar; what matters is that they are those of the form.
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        var support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new OurForms(context, questionnaires),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                unknownSystems);
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    /// What is wrong with a resource; warnings are left out.
    List<String> errors(String json) {
        return validator.validateWithResult(json).getMessages().stream()
                .filter(m -> m.getSeverity() == ResultSeverityEnum.ERROR || m.getSeverity() == ResultSeverityEnum.FATAL)
                .map(m -> m.getLocationString() + ": " + m.getMessage())
                .toList();
    }

    private static final class OurForms implements IValidationSupport {
        private final FhirContext context;
        private final Map<String, IBaseResource> byUrl = new LinkedHashMap<>();

        OurForms(FhirContext context, List<String> questionnaires) {
            this.context = context;
            for (var json : questionnaires) {
                var form = context.newJsonParser().parseResource(Questionnaire.class, json);
                byUrl.put(form.getUrl(), form);
                byUrl.put(form.getUrl() + "|" + form.getVersion(), form);
            }
        }

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, @Nullable String uri) {
            var found = byUrl.get(uri);
            return type != null && type.isInstance(found) ? type.cast(found) : null;
        }
    }
}
