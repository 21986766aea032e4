package fasti.serve;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a request is answered with.
 *
 * @param status the HTTP status
 * @param type the content's type
 * @param content the content
 */
record Answer(int status, String type, String content) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A page. */
    static Answer page(String html) {
        return new Answer(200, "text/html; charset=utf-8", html);
    }

    /** JSON that is written already. */
    static Answer json(String json) {
        return new Answer(200, "application/json; charset=utf-8", json);
    }

    /** A refusal, with its reason for a person. */
    static Answer refused(int status, String reason) {
        String json = MAPPER.createObjectNode().put("reason", reason).toString();
        return new Answer(status, "application/json; charset=utf-8", json);
    }
}
