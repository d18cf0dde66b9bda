/**
 * The terms of http://www.w3.org/ns/anno.jsonld that the annotations use, so that tests need no network.
 * Source: https://www.w3.org/TR/annotation-vocab/, appendix A.
 */
export const ANNOTATION_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    Text: 'dctypes:Text',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    identifying: 'oa:identifying',
    tagging: 'oa:tagging',
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  },
} as const;
